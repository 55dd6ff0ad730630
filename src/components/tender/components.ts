import Amended from './Amended.astro';
import Blank from './Blank.astro';
import Clause from './Clause.astro';
import EmptyRows from './EmptyRows.astro';
import FormLines from './FormLines.astro';
import HardwareList from './HardwareList.astro';
import Line from './Line.astro';
import Marks from './Marks.astro';
import PageNote from './PageNote.astro';
import Reference from './Reference.astro';
import TableFrame from './TableFrame.astro';

/** What the tender's MDX calls by name; the page adds `Calculator`. `<N>` is taken out by the clause plugin. */
export const tenderComponents = {
  Amended,
  Blank,
  Clause,
  EmptyRows,
  FormLines,
  HardwareList,
  Line,
  Marks,
  PageNote,
  Reference,
  TableFrame,
};
