import { storedText } from '../../storage.ts';

export const { read: kept, write: keep, clear: forget } = storedText('requirements-answers');
