/**
 * Runs in `<head>` before the first paint, so that a chosen theme or text size does not flash. `js` lets the style sheet
 * show what is of use only with scripts. Kept as text, because it stands inside the page.
 */
export const THEME_BOOT =
  "{const d=document.documentElement,s=(k,v)=>v.includes(localStorage[k])&&(d.dataset[k]=localStorage[k]);d.classList.add('js');try{s('theme',['light','dark']);s('size',['small','large','largest'])}catch{}}";
