/** The forms that can be filled in: 附件1, 附件2, 附件3, 附件4, 附件11. */
export const FORM_NAMES = ['opening', 'costs', 'services', 'articles', 'substantive'] as const;
export type FormName = (typeof FORM_NAMES)[number];
