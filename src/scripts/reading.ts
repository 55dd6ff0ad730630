import './clause-link.ts';
import './menu.ts';
import './references.ts';
