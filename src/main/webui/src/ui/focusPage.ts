/** Gives the focus to the page itself, where what had it is gone. */
export const focusPage = () => document.querySelector("main")?.focus();
