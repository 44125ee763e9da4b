/** About how many pixels a text in small letters takes: a Chinese character is as wide as two letters. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 13 : 6.8), 0);
}

/** As much of a text as has room. */
export function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join("")}…`) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
