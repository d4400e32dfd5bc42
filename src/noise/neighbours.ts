/**
 * Whether a clause can end where a phrase begins: the second proof for a splice. What wants an object, a noun or an
 * adjective wants one (是, 一名, 的, 买, `the`, `of`, の) speaks for the author. Closed classes and common verbs; the
 * words are of the language, none is of a trade.
 */

import { foldScript } from "../script.ts";

const NUMBER = "[一二三四五六七八九十百千万亿两几半每这那哪某各数多好整另首前后上下本该此\\d]";
const MEASURE =
  "[个名位种把台辆件条张只支枝本部家间座栋幢层套双对副组群批类项份场门节课堂篇章页段句首幅盘碗杯瓶盒箱包袋袭根颗粒块片滴股头匹尾棵株朵顶面扇所处艘架代届起宗桩笔道样些款枚颗]";
/** 一名, 这种, 每一起, 几乎所有, 十多家 */
const COUNTED = new RegExp(
  `(?:${NUMBER}+(?:多|来|几|余|大|小)?${MEASURE}|所有|任何|全部|一切|许多|很多|不少|大量|各种|各类|各式|多数|部分|其他|其它|另一|唯一|同一|有些|某些|哪些|这些|那些|一些|一系列|名副其实的?)$`,
  "u",
);

/** 一名, 一个, 这种: hardly ever the end of a clause. */
const PERSON_COUNTED = new RegExp(`${NUMBER}+[名个种位家款]$`, "u");

/** Prepositions, conjunctions, copulas and adverbs: no clause ends with one of them. */
const BINDING =
  /(?:是|在|把|被|给|让|使|叫|令|往|从|向|朝|跟|和|与|或|及|以及|及其|或者|还是|以|为|为了|于|对|对于|关于|至于|按|按照|依照|根据|据|通过|经过|未经|随着|除了|除|因|因为|由于|由|如|如同|像|好像|比|比如|例如|譬如|所谓|称为|成为|作为|变成|当成|当作|算是|叫做|叫作|名叫|即|就是|也是|都是|正是|只有|只要|无论|不论|不管|即使|哪怕|如果|虽然|但|但是|而|而且|并|并且|尤其|特别|非常|十分|更|更具|最|很|太|还|也|又|再|才|就|都|只|不|没|没有|有|含有|拥有|具有|包括|包含|不同于|来自|属于|等于|位于|没人|现在的?|(?<!尤)其|[^自各]各|将)$/u;

/** Words that stand before a clause rather than before a noun: a splice may stand behind one, a subject as well. */
const CONNECTIVE =
  /(?:所以|因此|于是|可惜|其实|毕竟|首先|然后|接着|同时|此外|另外|以往|目前|如今|(?<![出发体表实呈展再])现在|然而|往往|刚才|往后|从此|是否|仍|仍然|已|已经|曾|曾经|正在|即将|能够|不用|无需|并非|先|凡)$/u;

/** Nouns and predicates that end like a word that binds, and with which a clause ends: 数据 is not 据. */
const NO_BINDING =
  /(?:存在|所在|内在|何在|自在|实在|火把|拖把|植被|棉被|大使|天使|尖叫|大叫|喊叫|命令|法令|指令|下令|司令|口令|禁令|交往|来往|过往|无从|方向|动向|意向|去向|取向|风向|航向|横向|单向|双向|志向|内向|外向|脚跟|温和|总和|平和|饱和|柔和|暖和|来不及|来得及|可以|行为|人为|认为|以为|编者按|数据|证据|收据|票据|原因|基因|病因|成因|起因|自由|理由|缘由|自如|图像|画像|影像|录像|偶像|雕像|佛像|头像|肖像|无比|环比|占比|正比|反比|百分比|人才|天才|奴才|口才|成才|成就|首都|成都|古都|国有|私有|公有|稀有|少有|太太|老太)$/u;
/** Verbs that end like one, and that may want an object. */
const VERB_BINDING =
  /(?:供给|补给|行使|驱使|呼叫|责令|前往|服从|听从|遵从|走向|倾向|转向|导向|通向|定向|缓和|普及|涉及|反对|核对|应对|校对|占据|依据|清除|消除|拆除|排除|解除|废除|删除|扣除|开除|扫除|去除|免除|切除|录像|相比|同比|对比|评比|合并|兼并|归还|偿还|交还|退还|造就|淹没|吞没|占有|持有|享有|变更)$/u;
/** Where a clause has ended whatever its last character is: 卖茶叶的那位, 挤在一起, 没有了, 他说, 三百块, 后面, 的影响. */
const ENDED =
  /(?:的[那这][位个种些家款]|(?<![每这那某第])一起|(?:没有|不见|进去|出来|起来|过去|下去|上去|回来|出去|下来|进来|回去)了|(?:[我他她你它们者]|一遍|接着|笑着|继续)说|指出|[来看一你]看|[这那怎]样|不一样|(?<![每各哪])一样|一模一样|即可|[十百千万亿]块|[前后上下里外对侧]面)$/u;
/** 汤是红的, 大概是编的: what 是 … 的 closes may be the whole clause; 是一台合格的 wants its noun. */
const PREDICATE = /(?:是|挺|蛮)(?:一样|[^，。！？；：、,.!?;:“”「」的最一这那每真]{1,5})的$/u;
/** Words that stand before a noun and hardly elsewhere. */
const ATTRIBUTE =
  /(?:重大|广大|主要|次要|新型|大型|小型|中型|众多|相关|有关|相应|全新|崭新|现任|前任|各国|各地|日常|传统|首批|首个|第[一二三四五六七八九十]|[一两三几这那每][只条张台辆件把][大小新旧红蓝黑白黄绿老好破])$/u;

/** Verbs of one character that want an object, and the words in which they are no verb. */
const VERB =
  /[买卖请考看用找选学做教办开要想读写说讲问听带拿送收取换修建造种养吃喝穿戴坐骑驾试装订租借还交付查搜跑进入出到去当懂会能可应该须需爱恨怕嫌缺差靠凭等管理懂造玩打接签领报申评算加减怪推摆填配谈聊画挂寄卷抢猜养修剪煮炒切烤泡洗擦拆缝织编翻译拍录唱弹背记贴印骂夸谢救护陪劝罚催欠赔捐]$/u;
const NO_VERB =
  /(?:好看|难看|中看|耐看|作用|费用|没用|有用|不用|无用|实用|耐用|转学|留学|求学|就学|失学|教学|大学|科学|数学|医学|同学|文学|化学|哲学|小学|中学|上学|放学|开学|重要|主要|次要|必要|首要|摘要|概要|思想|理想|梦想|不想|阅读|不说|小说|听说|传说|学说|难说|问问|访问|疑问|学问|顾问|请问|皮带|地带|海带|一带|沿途|看过|用过|去过|来过|不过|难过|通过|路过|经过|不到|达到|直到|迟到|做到|看到|听到|得到|收到|想到|进去|出去|回去|过去|下去|上去|失去|死去|离去|而去|社会|机会|一会|大会|学会|开会|聚会|约会|晚会|可能|功能|性能|不能|技能|智能|许可|认可|相等|平等|高等|中等|等等|管理|道理|心理|处理|合理|修理|整理|物理|护理|地理|原理|真理|助理|代理|推理|办理|经理|不理|费劲|付出|支出|突出|演出|杰出|输出|指出|看出|走出|拿出|提出|发出|做出|进入|收入|投入|加入|输入|不差|时差|偏差|误差|可怕|害怕|恐怕|可爱|恋爱|喜爱|热爱|亲爱|买卖|外卖|专卖|必须|应该|本该|不该|活该|申报|海报|情报|预报|简报|汇报|回报|书评|点评|影评|预算|计算|打算|总算|就算|结算|参加|增加|更加|再说|来说|不打|挨打|敲打|间接|直接|迎接|嫁接|体验|考试|面试|笔试|测试|尝试|复试|不要|还要|都要|必要|开|离开|打开|公开|展开|分开|散开|避开|停|送|发送|赠送|收|吸收|回收|丰收|没收|采取|争取|听取|读取|不交|成交|社交|公交|外交|转换|更换|替换|交换|维修|装修|进修|选修|必修|重建|扩建|人造|制造|改造|创造|构造|各种|这种|那种|品种|一种|播种|好吃|难吃|小吃|能吃|好喝|难喝|好玩|爱玩|还|归还|偿还|住|公办|主办|举办|怎么办|查|检查|调查|侦查|审查|搜|不懂|看懂|听懂|读懂|协会|商会|工会|议会|国会|年会|峰会|座谈会|委员会|发布会|产能|效能|职能|节能|动能|潜能|本能|对接|链接|衔接|连接|清算|核算|测算|日报|晚报|公报|年报|而出|提问|询问|打听|好听|难听|旁听|演讲|奔跑|逃跑|奇怪|古怪|难怪|妖怪|类推)$/u;
/** Behind an auxiliary it is a verb, whatever else it may be: 去开, 只摆, 换个. */
const VERB_AFTER =
  /(?:[去来想要能会别只就再先不](?:[开收送停查搜住摆推签配填换做办买用学])|[换买找做搞办开选挑租养种]个)$/u;
/** What may be worn away behind a verb: 看过, 懂了, 成了一名 */
const ASPECT_OBJECT =
  /(?:买|看|用|办|考|请|找|学|读|写|懂|进|做|成|有|去|见|上|开|选|订|装|租|交|报|加入|变成|看懂|读懂|听懂|学会|进入)(?:了|过|着|到|完|好|上|出|起)$/u;
/** Verbs with a complement: 守住, 写满, 带上, 列出. */
const VERB_COMPLEMENT =
  /(?:[守抓记留保堵拦扣握按住][住]|[写装堆塞摆挂贴填铺种坐挤占排][满滿]|[带写加用换配贴附补填印盖接连赶遇碰算备爱][上]|[挑找列选指写画数算][出]|[换改变做写看当读说译编][成]|[了过][一二三四五六七八九十几两]{1,3}(?:[次遍回年天场趟]|个月|辈子))$/u;
/** Verbs of two characters that want an object. */
const VERB_TWO =
  /(?:需要|想要|准备|打算|推动|考察|讨论|研究|分析|介绍|提供|使用|采用|利用|选择|购买|出售|推荐|寻找|搜索|查询|咨询|了解|学习|掌握|从事|参加|参与|报考|报名|申请|办理|开通|开设|开办|经营|管理|负责|担任|聘请|委托|联系|关注|支持|反对|发展|建设|建立|推广|开发|设计|制作|生产|销售|举办|组织|进行|开展|实施|实现|完成|制定|发布|公布|提高|降低|增加|减少|改善|改变|影响|决定|涉及|针对|面向|围绕|依靠|借助|借用|凭借|面对|遇到|碰到|看到|听到|收到|得到|接到|拿到|见到|找到|想到|谈到|提到|说到|讲到|用到|学到|买到|做到|达到|超过|接近|靠近|离开|走进|走向|进入|加入|融入|投入|陷入|误以为|以为|认为|觉得|相信|怀疑|担心|害怕|喜欢|讨厌|热爱|号称|自称|所谓|堪称|称作|视为|看作|当做|劝你别买|别买|不要买|安装|下载|使用过|尝试|体验|对比|比较|评测|测试|区分|判断|理解|解释|说明|描述|记录|总结|整理|收集|分享|讲解|教授|培训|辅导|打造|构建|搭建|养护|养死|提升|实行|召开|具备|违反|搭载|免征|采取|给予|加强|涵盖|成立|符合|维护|限制|扩大|落实|加快|损害|考虑|重建|解决|保障|干预|触碰|支撑|设立|出具|履行|贯彻|发挥|联合|出席|坚持|聚焦|授予|构成|依赖|写明|注明|告知|上传|迎来|招收|注意|体现|拿出|摆放|分发|形成|发送|签署|签订|选购|缺少|提醒|维持|保持|保护|防止|避免|促进|引进|引导|接受|承担|承接|承包|拒绝|取消|取代|代替|替代|允许|要求|追求|享受|保留|保存|操作|处理|修复|安排|布置|服用|佩戴|食用|驾驶|批准|颁发|获得|赢得|失去|放弃|忽视|重视|强调|突出|展示|展现|展开|启动|启用|运用|应用|引发|导致|造成|产生|带来|传播|传递|收购|采购|供应|投资|改造|升级|优化|创造|制造|建造|描写|撰写|翻译|播放|演奏|欣赏|阅读|背诵|模仿|邀请|委派|派出|派驻|拨打|点击|输入|输出|扫描|复制|粘贴|关闭|打开)$/u;
const VERB_TWO_ASPECT = new RegExp(`${VERB_TWO.source.slice(0, -1)}[了过着到出]$`, "u");
/** 的影响, 其发展: here the verb is a noun. */
const VERB_AS_NOUN = new RegExp(`[的其]${VERB_TWO.source}`, "u");

const ENGLISH_BINDING =
  /(?:^|[\s(“"‘'—-])(?:a|an|the|of|in|on|at|to|for|from|by|with|without|about|into|onto|over|under|between|through|during|before|after|against|among|like|as|than|and|or|but|nor|if|when|while|because|is|are|was|were|be|been|being|am|isn['’]t|aren['’]t|my|your|his|her|its|our|their|this|that|these|those|some|any|every|each|no|another|other|such|what|which|whose|how|more|most|very|so|too|best|good|new|old|great|real|same|own|first|last|next|only|called|named|via|per|not|do|does|did|has|have|had|having|get|got|getting|buy|bought|find|found|use|used|using|need|needs|want|wanted|make|made|take|took|read|see|saw|choose|chose|hire|hired|try|tried|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s*$/iu;
const JAPANESE_BINDING =
  /(?:[のなやとを「『（・]|という|といった|ような|である|した|った|んだ|いる|ある|れる|ない|たい|その|この|あの|どの)$/u;

/** So many characters before a phrase can matter. */
const CONTEXT = 40;
/** Characters that take no place; programs put them before marks as well. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
const UNSEEN = /[\u0000-\u0008\u200b-\u200d\u2060\ufeff]/gu;

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** 需要请, 可以买: somebody or something. */
const AUXILIARY_VERB =
  /(?:需要|想要|不要|不用|可以|应该|打算|准备|后悔|别|[只想要][去来]?|[去来能会该])[买请找种选订租招聘雇]$/u;

/** How strongly the words before a phrase ask for it: 0 not at all, 1 they may, 2 nothing could end so. */
export type Asking = 0 | 1 | 2;

/**
 * Whether the words before a phrase ask for it.
 * @param left the text of the block before the phrase
 * @param lang language of the text
 */
export function asking(left: string, lang: string): Asking {
  const text = foldScript(left.slice(-CONTEXT)).replace(UNSEEN, "").trimEnd();
  const last = [...text].pop() ?? "";
  if (last === "") return 2;
  if (lang === "ja" || KANA.test(last)) return JAPANESE_BINDING.test(text) ? 1 : 0;
  if (!HAN.test(last)) return /[\p{Script=Latin}\d]/u.test(last) && ENGLISH_BINDING.test(text) ? 2 : 0;
  return askingInChinese(text);
}

/** First match wins: what is sure stands before what is likely. */
const CHINESE: readonly (readonly [Asking, RegExp])[] = [
  [0, ENDED],
  [0, NO_BINDING],
  [1, VERB_BINDING],
  [1, CONNECTIVE],
  [1, PREDICATE],
  [2, /的$/u],
  [2, AUXILIARY_VERB],
  [2, BINDING],
  [2, PERSON_COUNTED],
  [0, VERB_AS_NOUN],
  [1, COUNTED],
  [1, ATTRIBUTE],
  [1, VERB_TWO],
  [1, VERB_TWO_ASPECT],
  [1, VERB_COMPLEMENT],
  [1, ASPECT_OBJECT],
  [1, VERB_AFTER],
  [0, NO_VERB],
  [1, VERB],
];

function askingInChinese(text: string): Asking {
  return CHINESE.find(([, ending]) => ending.test(text))?.[0] ?? 0;
}
