// The sets of this folder, in the order in which they were made. Whoever writes, measures or checks all of them asks here.
const NUMBERED = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth'];
/** Original pages that were written by hand. */
export const WRITTEN = ['honest', ...NUMBERED.map(n => `honest-${n}`), 'honest-web'];
/** All original pages. */
export const HONEST = [...WRITTEN, 'honest-third-dressed'];
/** Republished pages. */
export const COPIES = ['copies', 'copies-fresh', ...NUMBERED.map(n => `copies-${n}`)];
