/**
 * Folds traditional characters to simplified ones, character by character, so that offsets stay and one Chinese pack
 * reads both scripts. No translation: only for matching, never for output. The table holds the characters that the
 * packs and the grammar of attribution use, with the commonest others.
 */
const PAIRS =
  "這这個个們们來来時时說说國国會会學学對对發发過过還还沒没為为從从種种點点開开關关頭头書书長长門门問问間间見见現现讓让認认識识話话語语讀读寫写應应該该當当經经給给紅红級级紀纪約约練练組组細细終终結结繼继續续維维綜综綠绿線线質质貝贝財财責责敗败貨货費费資资趕赶車车轉转輪轮軟软輕轻載载較较輛辆達达運运進进遠远連连遲迟選选適适遺遗郵邮鄰邻針针鐘钟錢钱鐵铁銀银錯错隊队陽阳陰阴陸陆際际難难隨随隱隐頁页頂顶項项順顺須须預预領领題题顏颜風风飛飞飯饭館馆馬马駕驾驗验魚鱼鳥鸟雞鸡麥麦黃黄龍龙" +
  "閱阅覽览瀏浏觀观賞赏購购買买員员註注冊册錄录證证碼码請请於于內内網网絡络佈布權权歸归聲声圖图編编輯辑檔档號号眾众識识別别長长載载獲获複复復复鎖锁顯显訂订戶户專专欄栏處处僅仅參参習习與与業业務务產产營营銷销廣广價价錢钱師师課课訓训計计設设備备軟软體体頻频視视聯联繫系係系電电話话郵邮責责稱称譯译審审圍围牆墙媽妈兒儿歲岁歷历實实際际導导讀读總总結结詳详細细訊讯幫帮瞭了麼么樣样後后裡里裏里邊边兩两幾几單单雙双條条張张隻只塊块樓楼層层區区縣县鄉乡鎮镇麗丽優优勝胜劃划劇剧創创辦办動动勢势勞劳勵励協协卻却厲厉呂吕嗎吗嚴严團团園园圓圆場场壞坏執执奪夺奮奋婦妇嬰婴孫孙寶宝寬宽寧宁將将尋寻屬属島岛帶带幣币廠厂廳厅彈弹強强彙汇徑径從从態态慣惯慶庆憂忧憶忆懷怀戰战戲戏拋抛揚扬換换損损搖摇撐撑擁拥擇择擊击擔担據据擴扩擺摆攝摄敵敌數数斷断昇升晉晋暫暂曆历術术東东極极構构槍枪樂乐標标機机檢检歐欧歡欢殘残殺杀氣气決决況况淚泪淨净淺浅減减湯汤準准溝沟滅灭滿满漁渔漢汉潔洁濟济濃浓灣湾災灾為为無无煩烦熱热燈灯爭争爺爷牽牵狀状獨独獎奖環环瑪玛畫画療疗監监盤盘睏困礎础禮礼稅税積积穩稳窮穷競竞筆笔節节範范築筑簡简籤签糧粮糾纠純纯紙纸紮扎紹绍統统絲丝緊紧線线緩缓縮缩績绩織织繪绘罰罚職职聽听肅肃脫脱腦脑腳脚膽胆臉脸臨临舉举舊旧艱艰藝艺葉叶萬万蔥葱藍蓝藥药虛虚蟲虫補补裝装製制規规親亲覺觉觸触訪访評评試试詩诗誌志誠诚誤误調调談谈論论諾诺謝谢譽誉讚赞豐丰負负貴贵貿贸賀贺賓宾賣卖賴赖贈赠贏赢跡迹踐践輸输辭辞農农邏逻鑰钥鏈链鏡镜閃闪闆板關关雖虽雜杂離离雲云靈灵靜静韓韩響响類类願愿顧顾飲饮養养餘余驚惊鬥斗點点齊齐齡龄薦荐蹤踪" +
  "記记貼贴報报採采週周臺台傳传許许聞闻";

const TO_SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) TO_SIMPLIFIED.set(PAIRS[i] as string, PAIRS[i + 1] as string);

/** `text` in simplified characters, of the same length. */
export function foldScript(text: string): string {
  let folded = "";
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const simplified = c < "一" ? undefined : TO_SIMPLIFIED.get(c);
    if (simplified === undefined) continue;
    folded += text.slice(done, i) + simplified;
    done = i + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** Characters of `text` that only the one or the other script uses. */
export function scriptCounts(text: string): { simplified: number; traditional: number } {
  let simplified = 0;
  let traditional = 0;
  for (const c of text) {
    if (TO_SIMPLIFIED.has(c) && TO_SIMPLIFIED.get(c) !== c) traditional++;
    else if (SIMPLIFIED_ONLY.has(c)) simplified++;
  }
  return { simplified, traditional };
}

// Characters that both scripts write (后, 里, 云, 系, 注 …) tell nothing.
const BOTH = new Set(
  "后里只系注于准制历志斗板发升困云余复布术松谷郁范扎取明示揭考习任告箱稿撰核排史实助解素别表才冲丑出当党淀丰刮柜合伙家借尽局据卷克夸困累了蒙面弥蔑宁凭签确舍沈升台坛团万沃吁须旋叶佣踊游御愿占折征致制种周朱准录",
);
const SIMPLIFIED_ONLY = new Set([...TO_SIMPLIFIED.values()].filter((c) => !TO_SIMPLIFIED.has(c) && !BOTH.has(c)));

/** Every character of JIS X 0208, which Japanese is written with: what Shift_JIS can say. */
let japanese: ReadonlySet<string> | undefined;
function japaneseCharacters(): ReadonlySet<string> {
  if (japanese) return japanese;
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xea; lead++) {
    if (lead > 0x9f && lead < 0xe0) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) if (trail !== 0x7f) bytes.push(lead, trail);
  }
  japanese = new Set(new TextDecoder("shift_jis").decode(new Uint8Array(bytes)));
  return japanese;
}

/** Whether a text has Chinese characters that Japanese does not write. */
export function hasForeignHan(text: string): boolean {
  const known = japaneseCharacters();
  return [...text].some((c) => /\p{Script=Han}/u.test(c) && !known.has(c));
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a phrase is in a script that a text of this language does not use. */
export function isAlien(phrase: string, lang: string): boolean {
  if (!/\p{Script=Han}/u.test(phrase) || KANA.test(phrase)) return false;
  if (lang === "ja") return hasForeignHan(phrase);
  return !lang.startsWith("zh") && lang !== "";
}

/** In whose words a line is read. */
export type LineLang = "zh" | "ja" | "en";

/** In whose words a text is read, by its language (as languageOf() tells it). */
export function lineLangOf(lang: string): LineLang {
  if (lang === "ja") return "ja";
  return lang.startsWith("zh") ? "zh" : "en";
}

const LATIN_WORD = /\p{Script=Latin}{2,}/gu;
const HAN_LETTER = /\p{Script=Han}/gu;

/**
 * The language of a single line, as far as its script tells: kana are Japanese, other Han Chinese, all else is read as
 * English; and so is a line of English words with a Chinese name among them.
 */
export function lineLang(line: string): LineLang {
  if (KANA.test(line)) return "ja";
  const han = line.match(HAN_LETTER)?.length ?? 0;
  return han === 0 || (line.match(LATIN_WORD)?.length ?? 0) > han ? "en" : "zh";
}
