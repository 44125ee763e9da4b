/** How large letters are on this screen, in terms of the usual: what is drawn beside them is as much larger. */
export function largeness(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
