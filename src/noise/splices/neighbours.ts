/**
 * Whether a clause can end where a phrase begins: the second proof for a splice. What wants an object, a noun or an
 * adjective wants one (是, 一名, 的, 买, `the`, `of`, の) speaks for the author. Closed classes and common verbs; the
 * words are of the language, none is of a trade.
 */

import { foldScript } from "../../script.ts";

const NUMBER = "[一二三四五六七八九十百千万亿两几半每这那哪某各数多好整另首前后上下本该此\\d]";
const MEASURE =
  "[个名位种把台辆件条张只支枝本部家间座栋幢层套双对副组群批类项份场门节课堂篇章页段句首幅盘碗杯瓶盒箱包袋袭根颗粒块片滴股头匹尾棵株朵顶面扇所处艘架代届起宗桩笔道样些款枚颗]";
/** 一名, 这种, 每一起, 几乎所有, 十多家 */
const COUNTED = new RegExp(
  `(?:${NUMBER}+(?:多|来|几|余|大|小)?${MEASURE}|所有|任何|全部|一切|许多|很多|不少|大量|各种|各类|各式|多数|部分|其他|其它|另一|唯一|同一|有些|某些|哪些|这些|那些|一些|一系列|名副其实的?)$`,
  "u",
);

/** 一名, 这种, 有个, 买套, 找了个: hardly ever the end of a clause. 十四个 is an amount, and 最后一个 may stand for what was said. */
const PERSON_COUNTED =
  /(?<![第后前每唯同另有为算连无任这那下十百千二三四五六七八九两同])[一这那某各](?:[名位家款台间套根辆栋座幢副则部门架艘所])$|(?<!第|最后|唯|同|为数|[这那哪])(?:一|这|那|某)[个种]$|[有是][个种位名]$|有[一二三四五六七八九十两几]+[家款种间]$|了一[份本套部册家间所座台]$|(?:[买租换找做请开订养种装建办娶雇招配搞弄挑选懂学].?)(?<![几多一二三四五六七八九十两这那每哪])[套个台间张本款辆份栋把只名位家]$/u;
/** 第七版, 第九个: an order, with which a clause may end. */
const ORDINAL = new RegExp(`第${NUMBER}+${MEASURE}$`, "u");

/** Prepositions, conjunctions, copulas and adverbs: no clause ends with one of them. */
const BINDING =
  /(?:是|在|把|被|给|让|使|叫|令|往|从|向|朝|跟|和|与|或|及|以及|及其|或者|还是|以|为|为了|于|对|对于|关于|至于|按|按照|依照|根据|据|通过|经过|未经|随着|除了|除|因|因为|由于|由|如|如同|像|好像|比|比如|例如|譬如|所谓|称为|成为|作为|变成|当成|当作|算是|叫做|叫作|名叫|即|就是|也是|都是|正是|只有|只要|无论|不论|不管|即使|哪怕|如果|虽然|但|但是|而|而且|并|并且|尤其|特别|非常|(?<![一二三四五六七八九点])十分|更|更具|最|很|太|还|也|又|再|才|就|都|只|不|没|没有|有|含有|拥有|具有|包括|包含|不同于|来自|属于|等于|位于|没人|现在的?|(?<!尤)其|[^自各]各|将)$/u;

/** Words that stand before a clause rather than before a noun: a splice may stand behind one, a subject as well. */
const CONNECTIVE =
  /(?:所以|因此|于是|可惜|其实|毕竟|首先|然后|接着|同时|此外|另外|以往|目前|如今|(?<![出发体表实呈展再])现在|然而|往往|刚才|往后|从此|是否|仍|仍然|已|已经|曾|曾经|正在|即将|能够|不用|无需|并非|先|凡)$/u;

/** Nouns and predicates that end like a word that binds, and with which a clause ends: 数据 is not 据. */
const NO_BINDING =
  /(?:存在|所在|内在|何在|自在|实在|火把|拖把|植被|棉被|大使|天使|尖叫|大叫|喊叫|命令|法令|指令|下令|司令|口令|禁令|交往|来往|过往|无从|方向|动向|意向|去向|取向|风向|航向|横向|单向|双向|志向|内向|外向|脚跟|温和|总和|平和|饱和|柔和|暖和|来不及|来得及|可以|行为|人为|认为|以为|编者按|数据|证据|收据|票据|原因|基因|病因|成因|起因|自由|理由|缘由|自如|图像|画像|影像|录像|偶像|雕像|佛像|头像|肖像|无比|环比|占比|正比|反比|百分比|人才|天才|奴才|口才|成才|成就|首都|成都|古都|国有|私有|公有|稀有|少有|太太|老太)$/u;
/** Verbs that end like one, and that may want an object. */
const VERB_BINDING =
  /(?:供给|补给|行使|驱使|呼叫|责令|前往|服从|听从|遵从|走向|倾向|转向|导向|通向|定向|缓和|普及|涉及|反对|核对|应对|校对|占据|依据|清除|消除|拆除|排除|解除|废除|删除|扣除|开除|扫除|去除|免除|切除|录像|相比|同比|对比|评比|合并|兼并|归还|偿还|交还|退还|造就|淹没|吞没|占有|持有|享有|变更)$/u;
/** A clause that is nothing but a verb: 八十岁，做. */
const VERB_ALONE =
  /(?:^|[，。！？；：、,.!?;:…“”「」\s])[我你他她]?[就只都再先才]?[买卖做装戴用请订租学考换修找吃喝读写寄选]$/u;
/** Where a clause has ended whatever its last character is: 卖茶叶的那位, 挤在一起, 没有了, 他说, 三百块, 后面, 的影响. */
const ENDED =
  /(?:的[那这][位个种些家款]|(?<![每这那某第])一起|(?:没有|不见|进去|出来|起来|过去|下去|上去|回来|出去|下来|进来|回去)了|(?:[我他她你它们者人记师]|一遍|接着|笑着|继续|可以|也就是|感性地|解释|介绍|回答)说|[说想问]一[说想问]|指出|[来看一你]看|(?:[了过也都乎]|什么.{0,6}|一点.{0,6}|连.{1,6})没有|都有|[还都也不]在|[这那]么叫|[会要不]叫|得对|[不很挺都]对|一定对|选对|无所谓|供参考|大家参考|有人(?:接|问|管|说)|(?:怎么|自己|一个个|慢慢|互相|一起|回去|单独|直接)[说问想听看写办做出翻]|(?:[拿念讲说唱写读做]给|[借送卖教]给).{1,8}[看听吃用]|[这那怎]样|不一样|(?<![每各哪])一样|一模一样|即可|[十百千万亿]块|[前后上下里外对侧]面)$/u;
/** 汤是红的, 大概是编的: what 是 … 的 closes may be the whole clause; 是一台合格的 wants its noun. */
const PREDICATE = /(?:是|挺|蛮)(?:一样|[^，。！？；：、,.!?;:“”「」的最一这那每真]{1,5})的$/u;
/** 是从山里挖来的: 是 and 的 hold a predicate between them, unless they hold what counts or ranks a noun. */
const PREDICATE_LONG =
  /是(?:从|在|被|由|给|用|靠|为|因|跟|和|向|我|你|他|她|它|咱|人|会|不会)[^，。！？；：、,.!?;:“”「」最]{1,30}的$/u;
/** 像个查票的: whom somebody is like, told by what he does. */
const LIKENED = /像个[^，。！？；：、“”「」的]{1,6}的$/u;
/** 一台坏掉的, 最贵的, 所谓的, 那种便宜的: whatever stands before, a noun has to follow. */
const NOUN_TO_COME = new RegExp(
  `(?:最[^，。！？；：、]{1,8}|所谓|著名|名副其实|那样|这样|(?:一|这|那|某|几|每)${MEASURE}[^，。！？；：、]{1,24})的$`,
  "u",
);
/** 把机器拆开重新装了一遍: 把 has brought the object already, unless a verb of turning into wants another. */
const OBJECT_BEFORE = /(?:把|将这|将那)[^把，。！？；：、,.!?;:“”「」]{2,16}$/u;
const TURNING = /(?:[成为作当给到在进入往向于去上回叫做和与及]|[成作当给到在进入去上]了)$/u;
/** 不开了: a change of state. */
const STATE_CHANGED = /不\p{Script=Han}{1,2}了$/u;
/** 来过三次, 做了十年: a noun may follow. */
const HOW_OFTEN = /(?:[了过]|[再又]\p{Script=Han})[一二三四五六七八九十几两]{1,3}(?:[次回年天场趟]|个月|辈子)$/u;
/** 有没有, 懂不懂, 请不请 */
const WHETHER = /(\p{Script=Han})[不没]\1$/u;
/** Verbs that set one thing equal to another, or pick it out: 改成, 要数, 莫过于, 写着, 不过是. */
const EQUATING =
  /(?:[改变换做当看说译叫建读念买活]成了?|[要首当应]数|莫过于|轮到|等同于|[写印标刻题]着|称之?为|改建为|不如|分不清|分得清|分清|搞不懂|弄不懂|搞懂|弄懂|[做干搞办当卖开玩养学种]起了|[缺差剩]一[台套间]|只剩|转行[做当干]|改行[做当干]|[在城乡家]里?做)$/u;
/** Verbs of two characters that are hardly ever nouns, and want an object. */
const VERB_PLAIN =
  /(?:推销|兜售|贩卖|倒卖|倒腾|迷信|迷恋|迷上|痴迷|沉迷|热衷|崇拜|信奉|禁止|严禁|擅长|精通|钻研|指望|冒充|假扮|充当|充斥|夹杂|接手|盘下|转让|囤积|抵制|鄙视|嫌弃|惦记|盼着|羡慕|嫉妒|佩服|信任|忘记|忘了|记得|忽略|错过|节省|省下|浪费|花光|混淆|认不出|[提聊谈说想问]起|[爱看遇碰用戴装换吃赶考坐买穿贴配][上](?:了)?|[住搬走塞写存混挤考嫁闯]进了?|跑去[做当卖开学]|绝不再?碰|别碰|再碰|[写贴摆堆挂塞印坐种填]满了?)$/u;
/** Verbs of two characters that want an object: actions, attitudes, possession, change. */
const VERB_COMMON =
  /(?:认识|认得|认准|看好|看重|看中|看上|相中|瞧见|瞧上|盯上|盯着|盯住|瞄准|瞅准|撞见|撞上|碰见|碰上|偶遇|邂逅|面临|遭遇|遭到|受到|蒙受|忍受|承受|经历|经受|熬过|度过|躲过|避开|躲避|逃避|回避|拒收|谢绝|婉拒|婉谢|推辞|推脱|辞掉|辞去|辞退|解雇|解聘|雇佣|雇用|聘用|招募|征集|招揽|拉拢|吸引|勾引|劝说|说服|动员|鼓励|鼓动|怂恿|教唆|逼迫|强迫|催促|督促|监督|看管|看守|守护|守着|照看|照料|伺候|服侍|侍弄|喂养|饲养|养活|养育|抚养|赡养|孝敬|报答|感谢|感激|埋怨|抱怨|责怪|怪罪|指责|谴责|批判|抨击|揭露|揭穿|拆穿|戳穿|曝光|举报|投诉|控告|起诉|状告|辩护|捍卫|拥护|拥有|占用|霸占|侵占|挪用|盗用|冒用|滥用|误用|改用|换用|选用|动用|启动|调用|租用|借用|试用|沿用|套用|引用|停用|弃用|禁用|服用|饮用|享用|穿戴|穿着|披着|戴着|抱着|背着|扛着|拎着|提着|端着|捧着|握着|攥着|拿着|带着|牵着|拉着|推着|骑着|赶着|领着|跟着|靠着|凭着|顶着|冒着|挨着|围着|沿着|顺着|当着|对着|朝着|向着|为着|藏着|揣着|装着|盛着|摆着|放着|挂着|贴着|印着|写着|刻着|画着|绣着|堆着|码着|种着|养着|开着|经着|管着|守住|抓住|抓着|扯着|喊着|叫着|念着|念叨|唠叨|叨念|嘀咕|嘟囔|吆喝|叫卖|售卖|变卖|拍卖|典当|赊账|赊欠|拖欠|欠着|偿付|垫付|支付|缴纳|上缴|交纳|缴费|预付|预订|预定|订购|订做|定做|定制|订制|置办|置换|购置|购入|购得|抢购|代购|团购|选择|挑选|筛选|遴选|推选|评选|竞选|角逐|争夺|争抢|抢占|夺取|夺得|斩获|荣获|喜获|取得|博得|赚取|挣得|谋取|谋求|寻求|寻觅|寻访|打探|打听|探听|探索|探讨|探寻|摸索|琢磨|揣摩|思考|反思|回忆|回想|回味|怀念|想念|思念|挂念|牵挂|操心|关心|在乎|在意|计较|讲究|讲求|注重|看轻|轻视|藐视|舍不得|离不开|缺乏|短缺|欠缺|依托|仰仗|仰赖|倚仗|倚靠|凭靠|指靠|用作|当作|看成|误认为|混作|比作|比喻成|喻为|誉为|尊为|奉为|封为|定为|改为|转为|沦为|化为|视作|称呼|戏称|俗称|简称|统称|通称|自诩|自封|标榜|吹嘘|吹捧|鼓吹|宣扬|宣传|宣布|宣告|公开|透露|泄露|披露|隐瞒|掩盖|掩饰|遮掩|伪造|捏造|编造|假冒|仿冒|仿造|模拟|效仿|仿效|照搬|照抄|抄袭|剽窃|复制|转载|转发|刊登|登载|连载|出版|发行|印刷|印制|刊印|张贴|粘贴|悬挂|摆设|陈列|陈设|铺设|架设|装设|加装|改装|组装|拼装|拆装|拆掉|拆除|搬运|搬走|运送|运输|运来|运走|托运|邮寄|寄送|寄去|寄来|递交|递给|提交|上交|转交|移交|交付|交给|托付|委托|寄托|拜托|央求|恳求|请求|乞求|祈求|渴求|渴望|盼望|期盼|期待|巴望|奢望|希望|梦见|梦到|幻想|设想|构思|构想|策划|筹划|筹备|筹办|筹建|兴办|兴建|修建|修筑|修缮|修补|缝补|缝制|编织|编写|编辑|编排|编造|创办|创立|创建|创作|谱写|书写|填写|抄写|改写|续写|速写|手写|撰稿|主持|主办|主演|出演|饰演|扮演|表演|排练|排演|演绎|演示|讲述|叙述|陈述|描绘|刻画|勾勒|绘制|涂抹|涂写|粉刷|刷上|抹上|涂上|喷上|洒上|撒上|浇上|淋上|拌上|搭配|配上|配备|配置|装备|装配|附带|附上|捎上|捎带|携带|随身带|扔掉|丢掉|丢下|抛下|抛弃|舍弃|摆脱|戒掉|戒除|改掉|克服|战胜|击败|打败|打倒|推翻|颠覆|破坏|毁掉|摧毁|砸掉|砸烂|弄坏|弄丢|丢失|遗失|遗落|落下|漏掉|错失|耽误|耽搁|延误|拖延|推迟|推后|提早|赶上|赶到|赶往|奔向|奔赴|前往|抵达|到达|路过|经过|途经|穿过|跨过|越过|翻过|绕过|走过|跑过|逛过|逛遍|逛完|踏上|踏进|迈进|迈入|步入|跻身|挤进|闯入|误入|落入|坠入|跌入|混入|潜入|调入|转入|并入|纳入|列入|归入|写入|投身|献身|涉足|涉猎|接触|触及|触摸|抚摸|敲打|敲响|敲开|叩开|推开|拉开|拧开|撬开|掀开|揭开|翻开|翻看|翻阅|查看|查阅|查找|查到|查出|查清|检测|检验|检修|检索|测量|测定|称量|估算|估计|预估|预计|预料|料到|预测|猜测|猜到|猜中|推测|推断|断定|认定|判定|鉴定|鉴别|辨别|辨认|识别|识破|看穿|看透|看破|看清|看懂|读懂|听懂|听惯|听腻|看腻|吃腻|吃惯|用惯|住惯|穿惯|喝惯|信不过|信得过|忘不掉|躲不过|逃不过|绕不开|躲不开|来不及|等同|相当于|类似于|有别于|不亚于|等价于|归功于|得益于|取决于|源于|起源于|出自|来源于|局限于|沉溺于|专注于|致力于|忙于|善于|精于|勤于|疲于|敢于|乐于|急于|习惯于|习惯|适应|适合|适用于|符合|满足|讨好|巴结|奉承|迎合|投靠|投奔|求助|求助于|请教|拜访|拜见|探望|看望|看护|陪伴|陪护|陪着|伴随|跟随|追随|追赶|追踪|跟踪|尾随|监视|偷看|偷听|偷走|偷拍|盗窃|抢劫|骗取|骗走|欺骗|哄骗|糊弄|应付|敷衍|对付|对抗|抗拒|抗议|抵抗|抵挡|抵御|抵消|抵扣|折算|折合|换取|换得|换回|换来|讨要|索要|索取|领取|领到|领走|取走|取回|取出|掏出|摸出|翻出|拿起|拿走|捡起|捡到|捡回|拾起|端起|端上|端来|送来|送去|送上|送走|送给|带走|带回|带去|买来|买回|买下|租下|租来|借来|借走|讨来|要来|找来|请来|叫来|雇来|招来|引来|惹来|惹上|染上|患上|得了|患有|罹患|治疗|治好|医治|诊断|诊治|注射|接种|口服|外敷|涂抹)$/u;
/** A verb of one character with a complement behind which an object stands. */
const VERB_RESULT =
  /(?:[看听读写买卖找吃喝穿戴拿带送收取换修做办开搞弄打拍推拉背抱扛提挑选订租借交付查搜问讲说谈聊学教考装拆搬运种养剪切炒煮洗擦画唱印贴挂盖铺建造走跑爱恨碰遇撞摸抓捡叫喊想记翻抄编绣缝织喂救帮骂夸请雇招娶嫁认干玩搭堆塞摆逛赶])(?:[到着上下出起进入成为作给回住遍够惯腻错准中](?:了)?)$/u;
/** 消受不起, 听得懂, 记不住: what can be done, or can't; what to is told in front, or behind. */
const POTENTIAL = /\p{Script=Han}[得不](?:起|到|着|上|住|出|懂|清|惯|了)$/u;
/** Set words that look like it. */
const NO_POTENTIAL = /(?:[对了]不起|[忍禁]不住|大不了|不得了)$/u;
/** What people type into a search: 我也搜过空气炸锅. */
const SEARCHING = /(?:搜|搜索|搜寻|百度|谷歌|检索|输入|键入)(?:了|过|着|到|出来?|一下)?$/u;
/** 劝我们找: what somebody is told to do is to be done with something. */
const PERSUADED = /[劝叫让请帮替催求][你我他她它咱大][们家]?[找请租买换订装报选雇]$/u;
/** 养过, 修过: what somebody has known. */
const EXPERIENCED =
  /(?<![不难通路经])[查问试听讲聊养住干玩喝吃穿戴骑租借换修种打画寄卖收领逛订点拍尝骂报考教写读学做开装]过$/u;
/** 在跑, 在发: what somebody is doing. */
const DOING = /在[跑发卖找做学搞写办拍送修建接搬种养用推贴印教考炒洗]$/u;
/** 懂一点, 学了些 */
const A_LITTLE = /(?:[懂学会知做买吃带备用][了过]?(?:一点儿?|一些|点儿?|些)|[付办请买租装换考]一[次回趟])$/u;
/** What a verb of one character takes behind 了: 请了, 打了, 订了. */
const DONE =
  /(?<![不把被])(?:[请考订买租开装打写办报学种养寄贴挂摆盖印拍搜编签付交找聘雇签戴穿吃用做干卖选换看读])了$/u;
/** Words that are verbs in some places and nouns in others: only what makes them verbs tells. */
const NOUN_OR_VERB =
  /(?<![不没在来去只再就才先要想会能可以始责事面直常须该门天边们我他她人司厂店])(?:报告|启用|比较|参考|介绍|管理|解释|设计|研究|讨论|发布|使用|影响|发展|包装|建设|推广|销售|分析|培训|辅导|测试|评测|体验|对比|理解|判断|说明|记录|总结|整理|组织|生产|服务|照顾|保护|投资|采购|供应|升级|优化|改造|操作|处理|安排|传播|应用|提高|降低|增加|减少|改善|改变|提升|扩大|加快|完成|成立|展开|展示|启动|产生|形成|报名|搜索|喜欢|看到|听到|发生|决定|准备|教授|合作|注意|限制|要求|追求|翻译|演奏|阅读)$/u;
/** Words that single out one of a kind: 听过什么, 哪些. */
const WHICH = /(?:[没不].{1,6}过什么|哪门子|哪款|哪家)$/u;
/** Words that stand before a noun and hardly elsewhere. */
const ATTRIBUTE =
  /(?:(?<![方形模公正仪样格款])式|[高初中特顶]级|资深|专业|靠谱|优质|首席|专职|兼职|国产|家用|商用|民用|电动|便携|正规|知名|著名|独家|私人|重大|广大|主要|次要|新型|大型|小型|中型|众多|相关|有关|相应|全新|崭新|现任|前任|各国|各地|日常|传统|首批|首个|第[一二三四五六七八九十]|[一两三几这那每][只条张台辆件把][大小新旧红蓝黑白黄绿老好破])$/u;

/** Verbs of one character that want an object, and the words in which they are no verb. */
const VERB =
  /[买卖请考看用找选学做教办开要读写讲问带拿送收取换修建造种养吃喝穿戴坐骑驾试装订租借还交付查搜跑进入出到去当懂会可该须需爱恨怕嫌缺差靠凭等管理懂造玩打接签领报申评算加减怪推摆填配谈聊画挂寄卷抢猜养修剪煮炒切烤泡洗擦拆缝织编翻译拍录唱弹背记贴印骂夸谢救护陪劝罚催欠赔捐]$/u;
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
  /(?:[守抓记留保堵拦扣握按住][住]|[写装堆塞摆挂贴填铺种坐挤占排][满滿]|[带写加用换配贴附补填印盖接连赶遇碰算备爱][上]|[挑找列选指写画数算][出]|[换改变做写看当读说译编][成])$/u;
/** Verbs of two characters that want an object. */
const VERB_TWO =
  /(?:需要|想要|准备|打算|推动|考察|讨论|研究|分析|介绍|提供|使用|采用|利用|选择|购买|出售|推荐|寻找|搜索|查询|咨询|了解|学习|掌握|从事|参加|参与|报考|报名|申请|办理|开通|开设|开办|经营|管理|负责|担任|聘请|委托|联系|关注|支持|反对|发展|建设|建立|推广|开发|设计|制作|生产|销售|举办|组织|进行|开展|实施|实现|完成|制定|发布|公布|提高|降低|增加|减少|改善|改变|影响|决定|涉及|针对|面向|围绕|依靠|借助|借用|凭借|面对|遇到|碰到|看到|听到|收到|得到|接到|拿到|见到|找到|想到|谈到|提到|说到|讲到|用到|学到|买到|做到|达到|超过|接近|靠近|离开|走进|走向|进入|加入|融入|投入|陷入|误以为|以为|认为|觉得|相信|怀疑|担心|害怕|喜欢|讨厌|热爱|号称|自称|所谓|堪称|称作|视为|看作|当做|劝你别买|别买|不要买|安装|下载|使用过|尝试|体验|对比|比较|评测|测试|区分|判断|理解|解释|说明|描述|记录|总结|整理|收集|分享|讲解|教授|培训|辅导|打造|构建|搭建|养护|养死|提升|实行|召开|具备|违反|搭载|免征|采取|给予|加强|涵盖|成立|符合|维护|限制|扩大|落实|加快|损害|考虑|重建|解决|保障|干预|触碰|支撑|设立|出具|履行|贯彻|发挥|联合|出席|坚持|聚焦|授予|构成|依赖|写明|注明|告知|上传|迎来|招收|注意|体现|拿出|摆放|分发|形成|发送|签署|签订|选购|缺少|提醒|维持|保持|保护|防止|避免|促进|引进|引导|接受|承担|承接|承包|拒绝|取消|取代|代替|替代|允许|要求|追求|享受|保留|保存|操作|处理|修复|安排|布置|服用|佩戴|食用|驾驶|批准|颁发|获得|赢得|失去|放弃|忽视|重视|强调|突出|展示|展现|展开|启动|启用|运用|应用|引发|导致|造成|产生|带来|传播|传递|收购|采购|供应|投资|改造|升级|优化|创造|制造|建造|描写|撰写|翻译|播放|演奏|欣赏|阅读|背诵|模仿|邀请|委派|派出|派驻|拨打|点击|输入|输出|扫描|复制|粘贴|关闭|打开)$/u;
const VERB_TWO_ASPECT = new RegExp(`${VERB_TWO.source.slice(0, -1)}[了过着到出]$`, "u");
/** 的影响, 其发展: here the verb is a noun. */
const VERB_AS_NOUN = new RegExp(`[的其]${VERB_TWO.source}`, "u");

/** Articles, possessives, most prepositions and copulas: no clause ends with one of them. */
const ENGLISH_BINDING =
  /(?:^|[\s(“"‘'—-])(?:a|an|the|of|to|for|from|with|without|into|onto|upon|between|among|amongst|against|like|as|than|and|or|but|nor|via|per|versus|because|is|are|was|were|be|am|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|became|become|becomes|my|your|its|our|their|whose|every|whatever|another|called|named|(?:swears?|swore|sworn|known|lived?|run|made|sold|paid|owned|followed|sent|caused|given|offered|replaced) by|apart from|such as|instead of|call(?:s|ed|ing)? (?:it|this|that|them|him|her)|(?:sells?|selling|offers?|offering|includ(?:es?|ing)|install(?:ed|s)?|recommend(?:ed|s)?|provid(?:es?|ed|ing)|hir(?:e|ed|ing)|buy|buying|bought|afford|advertis(?:ed|es|ing)|requir(?:es?|ed)|involv(?:es?|ed)|mention(?:ed|s)|cover(?:s|ed)|contain(?:s|ed)|order(?:ed|s)|book(?:ed)|rent(?:ed|s)|wear|wore|fitted|refus(?:es?|ed)|prefer(?:s|red)?|avoid(?:s|ed)?|mean(?:s|t)|want(?:s|ed)?|need(?:s|ed)?))\s*$/iu;
/** Words with which a clause may end, and behind which a noun stands as often: `over`, `this`, `good`, `has`. */
const ENGLISH_MAYBE =
  /(?:^|[\s(“"‘'—-])(?:in|on|at|by|about|over|under|through|during|before|after|if|when|while|been|being|his|her|(?<!(?:after|before|like|than|with|of|for|do|did|said|all|about|on|to) )(?:this|that|these|those)|some|any|each|no|other|such|what|which|how|more|most|very|so|too|best|good|new|old|great|real|same|own|first|last|next|only|not|do|does|did|has|have|had|having|get|got|getting|find|found|use|used|using|make|made|take|took|read|see|saw|choose|chose|try|tried|said|says|(?:wr[io]te|typ|search|compar|discuss|hat|lov|lik|enjoy|stud(?:y|i)|taught|teach|learn|open|start|found|join|visit|pick|fac|fear|explain|promot|print|receiv|brought|bring|carr(?:y|i)|keep|kept|lost|los|miss|spent|spend|built|build|own|ignor|blam|invent|trust|distrust|suggest|consider|notic|remember|forgot|forget|repair|replac|deliver|sign|pass|pay|paid|rid|rode|driv|drove|show|prov|support|sponsor|back|cancel|delay|skip|attend|describ|defin|resembl|outlast|surviv|handl|manag|run|ran|help|hold|held|know|knew|call|nam|push|pitch|peddl|hawk|tout|shout|whisper|read|spell|spelled|study|google)(?:s|es|d|ed|ing)?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|(?:a|an|the|my|your|our|their|his|her|its|no|any|some|every|this|that) [\p{Script=Latin}-]+(?:al|ive|ous|ful|less|ent|ant|ic|able|ible|ary|ed|ing|ern|ish))\s*$/iu;

/** Particles and words that a noun has to follow. */
const JAPANESE_BINDING =
  /(?:[のなやとをは「『（・]|といった|という|ような|いわゆる|あらゆる|そんな|こんな|あんな|どんな|その|この|あの|どの)$/u;
/** 小さな, 大きな aside, な also forbids; の and と end a few clauses: what these close is spoken. */
const JAPANESE_SPOKEN =
  /(?:[るうくすつぬむぐぶいた]の|[るうくすつぬむぐぶ]な|かな|よな|だな|っと|(?:きっ|ずっ|やっ|もっ|ちょっ)と|こと|もと|あと|では|には|とは|[てで]は)$/u;
/** Subjects and objects of a relative clause, or a link between clauses. */
const JAPANESE_LINK = /(?:[がもにへ]|(?<!ま)で)$/u;
/** Polite forms and ends of a statement stand before no noun. */
const JAPANESE_ENDED = /(?:ま(?:す|した|せん|しょう)|です|でした|でしょう|(?<![んい])だ|である|ね|よ|か|てください)$/u;
/** Plain forms of verbs and adjectives: they end a sentence, or stand before the noun that they describe. */
const JAPANESE_PLAIN = /(?:した|った|[んい]だ|いる|ある|れる|ない|たい|しい)$/u;
/** 届いたのは: what this asks for is a noun. */
const JAPANESE_CLEFT = /(?:の|とき|中で.{1,6})は[^。は]{0,30}$/u;
/** What the sentence speaks of; behind it, a plain form is its predicate, unless a subject of its own stands between. */
const JAPANESE_TOPIC = /(?<!これ|それ|あれ|の)(?:は|では|には)[^がのは。]{1,30}$/u;

/** So many characters before a phrase can matter. */
const CONTEXT = 40;
/** Characters that take no place; programs put them before marks as well. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
const UNSEEN = /[\u0000-\u0008\u200b-\u200d\u2060\ufeff]/gu;

/** What can be read of the text before a phrase, as far back as it can matter. */
export function readable(left: string): string {
  return left.slice(-CONTEXT).replace(UNSEEN, "").trimEnd();
}

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** 需要请, 可以买: somebody or something. */
const AUXILIARY_VERB =
  /(?:需要|想要|不要|不用|可以|应该|打算|准备|后悔|别|[只想要][去来]?|[去来能会该])[买请找种选订租招聘雇]$/u;

/** How strongly the words before a phrase ask for it: 0 not at all, 1 they may, 2 hardly anything ends so, 3 nothing does. */
export type Asking = 0 | 1 | 2 | 3;

/** `她说:"`: a straight mark opens a quotation where a clause has ended, or nothing stands before it. */
const STRAIGHT_OPENS = /(?:^|[：:，,、。！？；;\s（(—])["＂']$/u;

/**
 * Whether the words before a phrase ask for it.
 * @param left the text of the block before the phrase
 * @param lang language of the text
 */
export function asking(left: string, lang: string): Asking {
  const text = foldScript(readable(left));
  const last = [...text].pop() ?? "";
  if (last === "" || /[“「『《〈]/u.test(last) || STRAIGHT_OPENS.test(text)) return 2;
  if (lang === "ja" || KANA.test(last)) return askingInJapanese(text);
  if (!HAN.test(last)) return /[\p{Script=Latin}\d]/u.test(last) ? askingInEnglish(text) : 0;
  return askingInChinese(text);
}

/** First match wins: what is sure stands before what is likely. */
const CHINESE: readonly (readonly [Asking, RegExp])[] = [
  [2, WHETHER],
  [3, VERB_ALONE],
  [0, ENDED],
  [0, NO_BINDING],
  [1, VERB_BINDING],
  [1, CONNECTIVE],
  [2, NOUN_TO_COME],
  [1, PREDICATE],
  [1, PREDICATE_LONG],
  [1, LIKENED],
  [2, /的$/u],
  [2, AUXILIARY_VERB],
  [2, EQUATING],
  [2, SEARCHING],
  [2, PERSUADED],
  [2, BINDING],
  [1, ORDINAL],
  [2, PERSON_COUNTED],
  [0, VERB_AS_NOUN],
  [0, STATE_CHANGED],
  [1, HOW_OFTEN],
  [1, COUNTED],
  [1, ATTRIBUTE],
  [1, WHICH],
  [2, VERB_PLAIN],
  [0, NOUN_OR_VERB],
  [1, A_LITTLE],
  [1, DONE],
  [1, VERB_COMMON],
  [1, VERB_RESULT],
  [0, NO_POTENTIAL],
  [1, POTENTIAL],
  [1, DOING],
  [1, VERB_TWO],
  [1, VERB_TWO_ASPECT],
  [1, VERB_COMPLEMENT],
  [1, ASPECT_OBJECT],
  [1, EXPERIENCED],
  [1, VERB_AFTER],
  [0, NO_VERB],
  [1, VERB],
];

function askingInChinese(text: string): Asking {
  if (OBJECT_BEFORE.test(text) && !TURNING.test(text) && !NOUN_TO_COME.test(text) && !/的$/u.test(text)) return 0;
  return CHINESE.find(([, ending]) => ending.test(text))?.[0] ?? 0;
}

function askingInEnglish(text: string): Asking {
  if (ENGLISH_BINDING.test(text)) return 2;
  return ENGLISH_MAYBE.test(text) ? 1 : 0;
}

function askingInJapanese(text: string): Asking {
  if (JAPANESE_ENDED.test(text)) return 0;
  if (JAPANESE_SPOKEN.test(text)) return 1;
  if (JAPANESE_BINDING.test(text)) return 2;
  if (JAPANESE_LINK.test(text)) return 1;
  if (!JAPANESE_PLAIN.test(text)) return 0;
  if (JAPANESE_CLEFT.test(text)) return 2;
  return JAPANESE_TOPIC.test(text) ? 0 : 1;
}
