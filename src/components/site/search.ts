/** Without the search there is no button for it. */
export const hasSearch = Object.keys(import.meta.glob('../../search/dialog.ts')).length > 0;
