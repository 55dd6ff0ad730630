const place = document.querySelector('[data-printed]');

// The day on which it is printed, not the day on which the page was opened.
addEventListener('beforeprint', () => {
  const now = new Date().toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
  if (place) place.textContent = `，打印于 ${now}`;
});
