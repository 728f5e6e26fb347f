/**
 * Clicks the visible button with the pressed key: Alt and R clicks `data-key="KeyR"`, by the key's place on a QWERTY
 * keyboard in every layout. With Alt, because single letters get in the way of people who dictate (WCAG 2.1.4).
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
