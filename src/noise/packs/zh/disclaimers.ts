/** Disclaimers: where the text is from, that nobody answers for it, who may have it removed. */
import type { PhraseRule } from "../../rule.ts";
import { ASKS, PERSON } from "./prose.ts";

const ORIGIN =
  /(?:内容|文章|图文|图片|素材|资料|信息|作品|本文|本页面?|资源|稿件|数据|转载|部分|文字|视频).{0,16}(?:来自|来源|源于|源自|取自|选自|整理自|收集|搜集|采集|转载|投稿|上传|贡献|发布|提供|摘自)/;
const CROWD = /互联网|网络|网友|网民|用户|会员|投稿|第三方|其他媒体|其它媒体|公开(?:渠道|资料)|作者本人|博主|自媒体/;
const RIGHTS = /版权|著作权|知识产权|所有权|侵权|侵犯|侵害|违规|违法|不妥|不当|权益|异议/;
const REMOVE = /删除|删掉|刪|侵删|即删|必删|下架|撤下|撤稿|处理|更正|屏蔽/;
const STANCE =
  /不代表.{0,14}(?:观点|立场|意见|看法)|(?:仅|只)代表.{0,10}(?:本人|个人|作者|原作者)|(?:观点|立场).{0,8}(?:无关|不代表)/;
const STUDY = /(?:仅|只|仅仅)(?:供|作|做|限|用)(?:于)?.{0,10}(?:参考|学习|交流|研究|分享|欣赏|娱乐)/;
const LIABILITY =
  /不承担.{0,14}(?:责任|义务|损失)|概不负责|不对.{0,16}负责|(?:存储|储存)(?:空间)?服务|信息发布平台|不拥有所有权|不作任何保证|后果自负/;

// The same ideas more widely, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  gathered:
    /来自|来源|源于|源自|取自|选自|摘自|图源|文源|转载|转贴|转发|整理|搜集|收集|采集|抓取|搜罗|汇编|投稿|投递|上传|提供|贡献|发布|生成|编译|收录|借鉴|分享/,
  crowd:
    /互联网|网络|源网|取自网|网上|网友|网民|用户|会员|投稿人|投稿者|第三方|其[他它]媒体|媒体|公开|程序|机器|自动|AI|人工智[能慧]|自媒体|作者|博主|原[创著文]/i,
  rights:
    /版权|著作权|知识产权|所有权|权利|权益|利益|侵[权犯害联删立]|违规|违法|不妥|不当|不便|异议|涉及|触及|冒犯|下架|出处|署名|保护条例/,
  remove: /删除|删掉|[侵即必立联]删|下架|下线|撤[下销稿除]|移除|拿掉|断开|更正|屏蔽|处理|改正|修正|接洽|整改/,
  contact:
    /联[系络]|告知|来信|来函|来电|通知|投诉|邮[箱件]|E-?mail|发至|寄至|提交|站长|站务|管理员|小编|客服|后台|私信|QQ|@|#\w+\.\w/i,
  stance:
    /(?:不|非).{0,3}代表.{0,14}(?:观点|立场|意见|看法)|(?:仅|只|纯)(?:为|代表|属).{0,10}(?:本人|个人|作者|分享|观点|意见)|(?:观点|立场|言论).{0,10}(?:无关|自负|作者|个人)|个人(?:观点|意见|看法)|一家之言|立场|背书|赞同其观点|无关|(?:不|概不|亦不|恕不).{0,4}(?:承担|负|保证|担保|作任何|做任何)/,
  study:
    /(?:仅|只|仅仅|纯|单纯)(?:供|作|做|限|用|属).{0,12}(?:参考|学习|交流|研究|之用|分享|欣赏|娱乐|科普|试阅)|二十四小时内|24\s*小时内|禁止商用|商业(?:用途|目的)|传递更多信息|旨在|公益/,
  risk: /风险|自负|[须需]?谨慎|自行(?:判断|斟酌|承担|甄别|核实|决定|删除)|斟酌|医嘱|面诊|医生|律师|投资|买卖/,
  unsure:
    /不构成|不(?:能|可|得)?(?:作为|替代|代替)|并非.{0,6}(?:建议|承诺)|为准|未经.{0,6}核实|无法.{0,8}(?:核实|考证|查证|核对)|真实性|准确性|完整性|错漏|疏漏|不予|不保证/,
  site: /本站|本网|平台|网站|本页|本平台|本号|该文|本文|文中|此文|此篇|以上(?:内容|文章|言论|信息|观点|图文)|所列内容|内容|文章|素材|图文|图片|资料|信息|文字/,
  notice:
    /^[\s\p{P}\p{S}]*(?:郑重|特别|免责|版权|风险|温馨|法律)?(?:声明|提示|说明|注|提醒)|※|条例|【[^】]{0,6}(?:声明|删|免责|版权)】/u,
} as const;

export const disclaimers: readonly PhraseRule[] = [
  {
    id: "disclaimer-ideas",
    kind: "disclaimer",
    why: "Puts together what disclaimers say: where the text is from, that nobody answers for it, who may have it removed.",
    weight: 0,
    ideas: [
      [0.12, IDEA.gathered],
      [0.12, IDEA.crowd],
      [0.16, IDEA.rights],
      [0.16, IDEA.remove],
      [0.14, IDEA.contact],
      [0.2, IDEA.stance],
      [0.2, IDEA.study],
      [0.2, IDEA.risk],
      [0.2, IDEA.unsure],
      [0.1, IDEA.site],
      [0.2, IDEA.notice],
    ],
    unless: [PERSON, ASKS],
    max: 420,
    hit: ["图源网，侵联删", "本页图文由程序自动抓取，未经人工核实。如触及您的版权烦请告知，核对无误即刻撤销"],
    miss: ["我把资料发给了作者。", "图片挂在墙上"],
  },
  {
    id: "disclaimer-remove",
    kind: "disclaimer",
    why: "Offers to take the text down when its owner writes to the site.",
    weight: 0.65,
    all: [
      RIGHTS,
      REMOVE,
      /如有|如果|如发现|若有|若|如|若发现|请|敬请|侵删|必删|即删|立删|均|联系|告知|感谢/,
      /我们|本站|站长|本网|平台|管理员|小编|客服|后台|邮箱|邮件|电邮|@|#\w+\.\w|QQ|请(?:告知|联系|发|及时|尽快|与|作者)|联系(?:作者|删除|处理)|来信|来电|即删|必删|立删|侵删|私信|留言|后台/i,
    ],
    unless: [/[我他她](?!们)/, ASKS],
    max: 260,
    hit: [
      "如有侵权请联系我们删除",
      "图文来源网络，版权属于原作者，若有不妥请告知删除。",
      "侵权请发邮件至 a@b.example 处理",
      "如有侵權，請聯繫本站刪除",
    ],
    miss: ["我发现侵权以后，请平台删除了那篇文章。", "法院认为，被告应当删除侵权图片。"],
  },
  {
    id: "disclaimer-contact",
    kind: "disclaimer",
    why: "Asks the owners of the rights to write to the site.",
    weight: 0.6,
    all: [
      /侵权|侵犯|版权|著作权|异议/,
      /联系|告知|来信|来函|通知|投诉|发(?:送)?(?:邮件|至|到)/,
      /@|#\w+\.\w|邮箱|邮件|QQ|本站|我们|站长|管理员|后台|客服|小编|作者/i,
    ],
    unless: [/[我他她](?!们)/, ASKS],
    max: 90,
    hit: ["如有侵权请联系:admin#site.example", "涉及版权问题，请来信告知本站"],
    miss: ["我联系了作者，问他版权的事。"],
  },
  {
    id: "disclaimer-origin",
    kind: "disclaimer",
    why: "Says that the text was gathered from the web or sent in by users.",
    weight: 0.6,
    all: [ORIGIN, CROWD, /版权|侵|立场|观点|参考|学习|交流|删|归原作者|本站|平台|转载|声明|无法|责任|所有/],
    unless: [/[我他她](?!们)/, ASKS, /研究|调查|统计|数据显示/],
    max: 260,
    hit: [
      "内容来源于互联网，仅供学习交流，版权归原作者所有。",
      "以上文章由网友投稿，不代表本站观点",
      "文章转载自网络，版权归原作者",
    ],
    miss: ["我的资料来自互联网，可能有错。"],
  },
  {
    id: "disclaimer-stance",
    kind: "disclaimer",
    why: "Says that the site does not stand for what the text says.",
    weight: 0.6,
    all: [STANCE, /本站|本网|平台|网站|搜狐号|网易号|百家号|头条号|作者|文章|内容|该文|本文|本号|声明/],
    unless: [/[我他她](?!们)/, ASKS],
    max: 260,
    hit: ["本文仅代表作者个人观点，不代表本站立场", "该文观点仅代表作者本人"],
    miss: ["我说的话不代表公司的立场，只代表我自己。"],
  },
  {
    id: "disclaimer-liability",
    kind: "disclaimer",
    why: "Says that the site only stores what users publish, or is liable for nothing.",
    weight: 0.6,
    all: [LIABILITY, /本站|本网|平台|网站|用户|内容|信息|文章|本文|作者/],
    unless: [/[我他她](?!们)|法院|被告|原告|合同|房东|保险|公司应/, ASKS],
    max: 420,
    hit: ["本站仅提供信息存储空间服务", "平台不对内容负责，用户自行承担"],
    miss: ["合同写明房东不承担维修责任，内容要看清。"],
  },
  {
    id: "disclaimer-study",
    kind: "disclaimer",
    why: "Says that the text is for study or reference only.",
    weight: 0.5,
    all: [STUDY, /本文|文章|内容|资料|译文|转载|信息|以上/, /参考|学习|交流/],
    unless: [/[我他她](?!们)/, ASKS, /诊|医生|律师|投资建议/],
    max: 80,
    hit: ["本文仅供学习参考，请勿用于商业用途", "译文仅供参考，以原文为准"],
    miss: ["我写的东西仅供参考。"],
  },
  {
    id: "disclaimer-reprint",
    kind: "disclaimer",
    why: "A site's line about reprinting and rights.",
    weight: 0.55,
    all: [
      /版权声明|转载(?:请|须|需|本|时|应)?(?:务必)?.{0,8}(?:注明|保留|附上|联系|授权)|未经.{0,10}(?:授权|许可|允许).{0,8}(?:转载|使用|禁止)|未授权禁止转载|禁止转载/,
      /本文|本站|文章|出处|来源|作者|链接|声明|转载|原创/,
    ],
    unless: [/[我他她](?!们)/, ASKS],
    max: 160,
    hit: ["版权声明：本文为原创文章，转载请保留出处！", "本文作者为某某，转载请注明。"],
    miss: ["我在每一页都写了转载请注明出处，没有用。"],
  },
];
