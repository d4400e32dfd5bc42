/**
 * Wordings that a synonym programme leaves and that hardly anybody writes: `[what it leaves, what it stood for]`. They
 * are known from studies of machine-paraphrased text ("tortured phrases") and from dictionaries of Chinese article
 * spinners. Each is nonsense where it stands; what an honest writer may say in any sense does not belong here.
 */
const TABLE = `
设置装备摆设 配置|盘算机 计算机|云盘算 云计算|斲丧者 消费者|搜刮引擎 搜索引擎|操纵体系 操作系统|办事器 服务器|枢纽词 关键词|要害词 关键词
数据阐发 数据分析|阐发师 分析师|收集营销 网络营销|收集推行 网络推广|收集平安 网络安全|野生智能 人工智能|机器进修 机器学习|深度进修 深度学习
客户办事 客户服务|办事质量 服务质量|售后办事 售后服务|办理题目 解决问题|默许设置 默认设置|默许值 默认值|进修常识 学习知识|常识产权 知识产权
根蒂根基 基础|竞争上风 竞争优势|手艺支撑 技术支持|手艺职员 技术人员|事情职员 工作人员|具体先容 详细介绍|存眷度 关注度|利用法式 应用程序
利用步伐 应用程序|法式员 程序员|步伐员 程序员|挪动互联网 移动互联网|交际媒体 社交媒体|智妙手机 智能手机|智妙家居 智能家居|告白投放 广告投放
告白主 广告主|着名度 知名度|中国汗青 中国历史|汗青文化 历史文化|迷信研讨 科学研究|研讨职员 研究人员|教诲部分 教育部门|高档教诲 高等教育
当局部分 政府部门|心思安康 心理健康|身材安康 身体健康|安康饮食 健康饮食|天下卫生构造 世界卫生组织
counterfeit consciousness|artificial intelligence|irregular woodland|random forest
colossal information|big data|haze figuring|cloud computing|bosom malignancy|breast cancer|bosom peril|breast cancer|flag to clamor|signal to noise
straight relapse|linear regression|strategic relapse|logistic regression|facial acknowledgement|face recognition|gullible bayes|naive bayes
mean square blunder|mean square error|leftover vitality|remaining energy|bolster vector machine|support vector machine|kidney disappointment|kidney failure
arbitrary esteem|random value|lactose bigotry|lactose intolerance
`;

/** The rows: Chinese ones are parted by a space, English ones (which hold spaces) by their order. */
export const SPUN: readonly (readonly [spun: string, plain: string])[] = TABLE.trim()
  .split("\n")
  .flatMap((line) => {
    const cells = line.split("|");
    if (/\p{Script=Han}/u.test(line)) return cells.map((cell) => cell.split(" ") as [string, string]);
    return cells.flatMap((cell, i) => (i % 2 === 0 ? [[cell, cells[i + 1] ?? ""] as const] : []));
  });
