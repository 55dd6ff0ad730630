/**
 * Runs in `<head>` before the first paint, so that a chosen theme does not flash. `js` lets the style sheet
 * show what is of use only with scripts. Kept as text, because it stands inside the page.
 */
export const THEME_BOOT =
  "{const d=document.documentElement;d.classList.add('js');try{const t=localStorage.theme;if(t=='light'||t=='dark')d.dataset.theme=t}catch{}}";
