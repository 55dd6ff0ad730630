import './clause-link.ts';
import './menu.ts';
