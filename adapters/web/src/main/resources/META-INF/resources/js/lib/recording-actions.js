import { call } from './api.js';

/**
 * Lets the buttons of recordings, now and later on the page, work without a reload: trying again, and deleting after a
 * question.
 *
 * @param {object} hooks
 * @param {(recording: import('./recording-status.js').Recording) => void} hooks.onRetried
 * @param {(id: string) => void} hooks.onDeleted
 * @param {(problem?: Error) => void} hooks.onProblem an action went wrong, or the next one went well
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
