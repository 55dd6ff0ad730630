const toast = document.querySelector<HTMLElement>('[data-toast]');
let timer: number | undefined;

/** Says something politely and takes it away after a while. */
export function say(message: string): void {
  if (!toast) return;
  clearTimeout(timer);
  toast.textContent = message;
  timer = window.setTimeout(() => {
    toast.textContent = '';
  }, 4000);
}
