/** What speaks against a habit of copiers, whatever it is about: somebody tells, asks, argues, or speaks of people. */

// Somebody tells or argues: prose, whatever it is about.
export const TELLS =
  /(?:[我她它咱]|(?<![其吉])他(?![人日方处用]))(?!们?(?:要)?(?:注册|登录|会?及时|将|会在|的信箱))|(?<![阅费员])读者们?(?!群)|有人|许多人?|很多人?|人们|大多数|听说|那是|觉得(?!不错|文章|本文|内容|有用|有帮助|有收获|还行|好|写得)|认为|以为|据说|曾经|因为|所以|但[是我他]|却|不过|然而|比如|譬如|例如|所谓|[这那][种类样句段](?!的?(?:文章|内容|资讯|好文))|如何|怎么|为什么|是不是|有没有|(?:研究|调查|数据|结果)显示|[写印刻贴标题画喷]的?[着是有道][^。！？]{0,8}[：:]/;
export const ASKS = /[？?]\s*$/;
/** A line that tells where the text is from: no wall, and no promotion. */
export const ATTRIBUTES =
  /(?:转载?|摘|选|来|出|译)自\s*[：:「“《]?|^[\s\p{P}\p{S}]*(?:本文|文章|内容|以下文章)?(?:来源|首发|原载|出处|转自|作者|撰文|原创)(?:于|自)?\s*[：:丨|／/]|原载|授权(?:转载|发布)|^[\s\p{P}\p{S}]*[图图]?文\s*[／/丨|：:]/u;
/** Even a line without a full stop tells something so. */
export const NARRATES =
  /(?<![其吉])他(?!人|日|方|处|用)(?!们)|[她它](?!们)|曾经|记者(?!服务)|法院|被告|原告|后来|至今|那年|因为|所以|却|据说|以为|[说道写][：:“「]|[写说]道|骗子|为什么|通常|(?<![小传再])说(?!明|到做)|有人|不要问|的意思|说法|不(?:卖|推销|会拉)|也不会|并非|不是业|改成|循环播放|没有表态|不接受|^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|^第[\d一二三四五六七八九十百]{1,4}[章节回]\s|[”」][^“「]{0,6}说|^#{1,6}\s|^["“「『][^”」』]*[？?！!][”」』]/;
/** Three sentences, or more: nothing that asks for one thing. */
export const SENTENCES = /(?:[。！？][^。！？]+){2}[。！？]/;
/** Somebody argues or reports. */
export const ARGUES =
  /(?<![阅费员])读者们?(?!群)|有人|许多人?|很多人?|人们|大多数|听说|那是|认为|以为|据说|曾经|因为|所以|但[是我他]|却|不过|然而|比如|譬如|例如|所谓|(?:研究|调查|数据|结果)显示/;
/** Somebody speaks of himself or of others. */
export const PERSON =
  /(?:[我她咱]|(?<![其吉])他(?![人日方处用]))(?!们)|说(?!明)|收到(?!的)|[回答]复[，：:说]|[写印刻贴标画喷]的?[着是有道][^。！？]{0,8}[：:]|笔者|记者|法院|被告|原告|律师|[本贵](?:馆|院|校|公司|店|社|会)/;
