/** For the browser: what of the cards or pages that the selector finds is cut off, with the pixels that are missing. */
export function cutOff(selector: string): string[] {
  const found: string[] = [];
  const range = document.createRange();
  for (const whole of document.querySelectorAll(selector)) {
    const outside = whole.getBoundingClientRect().right - window.innerWidth;
    if (outside > 1) found.push(`${Math.ceil(outside)} px of the whole`);
    const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent?.trim();
      // Three dots are what the renderer itself writes on the button with further actions.
      if (!words || words === '...') continue;
      range.selectNodeContents(text);
      const end = Math.max(...[...range.getClientRects()].map(({ right }) => right));
      let missing = 0;
      for (let around = text.parentElement; around && around !== whole.parentElement; around = around.parentElement) {
        const clips = around === whole || getComputedStyle(around).overflowX !== 'visible';
        if (clips) missing = Math.max(missing, end - around.getBoundingClientRect().right);
      }
      if (missing > 1) found.push(`${Math.ceil(missing)} px of ${words}`);
    }
    for (const box of whole.querySelectorAll('input, select, textarea, img')) {
      const missing = box.getBoundingClientRect().right - whole.getBoundingClientRect().right;
      if (missing > 1) found.push(`${Math.ceil(missing)} px of a ${box.tagName.toLowerCase()}`);
    }
  }
  return found;
}
