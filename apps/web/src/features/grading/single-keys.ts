const KEPT = 'grading:single-keys';

/** Whether keys without a modifier do something here: on, until the reader turns them off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}

export function keepSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(KEPT, isOn ? 'on' : 'off');
  } catch {
    // Where nothing can be kept, it holds until the page is left.
  }
}
