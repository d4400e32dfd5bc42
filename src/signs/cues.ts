/**
 * What a text must hold before its wordings are weighed. Searching a text for a few strings costs next to nothing, and most
 * pages have none of them.
 */
import type { Steps } from "../steps.ts";
import type { TreeView } from "../text-map.ts";
import { type Ground, groundOf } from "./region.ts";

/**
 * Chinese and Japanese pages are read in any case (a name of a language in a menu makes none). By ranges: to compile classes
 * of scripts takes a browser longer than to ask them.
 */
const CJK = /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff，。、]{8}/;
/** Of a text in another script one of these: each stands in habits of copiers, few in prose. */
const LATIN =
  /reprint|republish|repost|syndicat|infring|dmca|rightful|respective owner|views expressed|opinions expressed|not reflect|not represent|user-generated|user-submitted|collected from|compiled from|gathered from|from the internet|automatically generated|credit goes|remove it|for removal|related searches|popular searches|top searches|keywords:|tags:|search terms|searched for|trending:/i;
/** Characters that nobody types. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STRUCTURE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u;

/** Whether a text holds anything that makes it worth weighing. */
export const hasCues = (text: string) => CJK.test(text) || STRUCTURE.test(text) || LATIN.test(text);

/** Where the text of a page stands, if it may show signs at all; null otherwise. */
export function* cuedGround(body: Element, view: TreeView): Steps<Ground | null> {
  const ground = yield* groundOf(body, view);
  return ground && hasCues(ground.text) ? ground : null;
}

/** Words of which disclaimers and promotions hold one: most lines of a text can be passed over. */
export const WORDING =
  /[侵权權版網网站群微信链載载删刪責责]|来[源自]|來[源自]|关注|關注|訂閱|订阅|扫|掃|观点|觀點|立场|立場|参考|參考|声明|聲明|免费|免費|用户|用戶|投稿|整理|AI|APP|QQ|LINE|VX|公号|[Cc]opyright|[Cc]ontact|[Rr]emov|[Ii]nternet|[Vv]iews|[Oo]pinions|[Oo]wner|[Uu]ser|[Ss]ubmit|[Dd]isclaim|[Pp]urposes|[Aa]dvice|削除|著作|責任|連絡|引用|自動|翻訳/u;
