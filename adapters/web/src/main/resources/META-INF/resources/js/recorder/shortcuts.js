/**
 * Presses the visible button that names the key: `data-key="KeyR"` is pressed by Alt and R, wherever the R is that the
 * keyboard's driver puts there. With Alt, because single letters are for those who dictate (WCAG 2.1.4).
 *
 * @param {EventTarget} page
 * @param {HTMLElement} area
 */
export function shortcuts(page, area) {
  page.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) {
      return;
    }
    const buttons = [...area.querySelectorAll(`[data-key="${CSS.escape(event.code)}"]`)];
    const button = buttons.find((each) => !each.disabled && each.closest('[hidden]') === null);
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
}
