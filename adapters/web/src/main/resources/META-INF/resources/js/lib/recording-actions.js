import { call } from './api.js';

/**
 * Makes the buttons of recordings work without a reload: retry, and delete after a confirmation. It also covers rows
 * that are added to the page later.
 *
 * @param {object} hooks
 * @param {(recording: import('./recording-status.js').Recording) => void} hooks.onRetried
 * @param {(id: string) => void} hooks.onDeleted
 * @param {(problem?: Error) => void} hooks.onProblem an action failed; without a problem: the next one succeeded
 */
export function recordingActions({ onRetried, onDeleted, onProblem }) {
  const dialog = document.getElementById('delete-dialog');

  document.addEventListener('submit', (event) => {
    if (event.target.matches('[data-part=retry]')) {
      event.preventDefault();
      attempt('POST', `/api/recordings/${idAround(event.target)}/retry`, onRetried);
    }
  });

  document.addEventListener('click', async (event) => {
    if (!event.target.closest?.('[data-part=delete] > summary')) {
      return;
    }
    event.preventDefault();
    const row = event.target.closest('[data-id]');
    if (await isConfirmed(row.querySelector('[data-part=name]').textContent)) {
      const { id } = row.dataset;
      attempt('DELETE', `/api/recordings/${id}`, () => onDeleted(id));
    }
  });

  async function attempt(method, url, onDone) {
    try {
      const answer = await call(method, url);
      onProblem();
      onDone(answer);
    } catch (problem) {
      onProblem(problem);
    }
  }

  function isConfirmed(name) {
    dialog.querySelector('[data-part=name]').textContent = name;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'delete'), { once: true });
    });
  }
}

function idAround(element) {
  return element.closest('[data-id]').dataset.id;
}
