/** What the copier uses to tell whether something was typed. */
export { isEdited } from "../../extension/content/typed.ts";
