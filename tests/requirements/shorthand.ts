import type { Duration } from '../../src/requirements/read/duration.ts';
import type { DataService } from '../../src/requirements/read/frequencies.ts';
import type { Requirement } from '../../src/requirements/requirements.ts';

/** `30m`, `1-2wd` (working days), `day` (当天), as the table of hand-checked items writes a time. */
const length = (within: Duration | 'immediately'): string => {
  if (within === 'immediately') return 'now';
  if (within.unit === 'same-day') return 'day';
  const unit = within.unit === 'minutes' ? 'm' : 'wd';
  return `${within.least === undefined ? '' : `${within.least}-`}${within.most}${unit}`;
};

const amount = (service: DataService): string => {
  if (service.amount === 'unlimited') return '∞';
  const { least, most, about, per } = service.amount;
  const count = least === most ? `${least}` : `${least ?? ''}..${most ?? ''}`;
  return `${about ? '~' : ''}${count}/${per}`;
};

/** What was read from an item in one line: each time with its heading and grade, then patrols, data services, hours. */
export const shorthand = ({ times, patrols, dataServices, supportHours }: Requirement): string =>
  [
    ...times.map(
      ({ heading, kind, within, severity }) =>
        `${heading} ${kind} ${length(within)}${severity === null ? '' : ` ${severity}`}`,
    ),
    ...patrols.map(({ times: count, per }) => `patrol ${count}/${per}`),
    ...dataServices.map((service) => `data ${amount(service)}`),
    ...supportHours.map(({ days, hours }) => `hours ${days}×${hours}`),
  ].join('; ');
