import './clause-link.ts';
import './menu.ts';
import './position.ts';
import './references.ts';
