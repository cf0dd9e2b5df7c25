import { assertNever } from '@hearth/shared/words';
import type { Plan } from '../office/floor-drawings';

type LandmarkKind = Plan['landmarks'][number]['kind'];

/** The sign of a landmark: a path drawn by line on a field of 24 by 24. */
export function landmarkShape(kind: LandmarkKind): string {
  switch (kind) {
    case 'LIFT':
      return 'M4.5 3.5h15v17h-15zM8.5 10.5 12 6.5l3.5 4zM8.5 13.5l3.5 4 3.5-4z';
    case 'STAIRS':
      return 'M3.5 20.5v-4.25H8V12h4.25V7.75h4.25V3.5h4M20.5 3.5v17h-17';
    case 'KITCHEN':
      return 'M4.5 9.5h12v6a4.5 4.5 0 0 1-4.5 4.5H9a4.5 4.5 0 0 1-4.5-4.5zM16.5 11h1.75a2.5 2.5 0 0 1 0 5H16.5M8 3.5v3M12.5 3.5v3';
    case 'TOILETS':
      return 'M7 3.5a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2zM4.5 9h5v6H8.75v5.5h-3.5V15H4.5zM17 3.5a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2zM17 9l3 7h-1.75v4.5h-2.5V16H14zM12 3.5v17';
    case 'RECEPTION':
      return 'M4 19.5h16M5.5 16.5a6.5 6.5 0 0 1 13 0zM12 10V7.5M10.5 7.5h3';
    case 'PRINTER':
      return 'M7.5 8.5v-5h9v5M4 8.5h16v7.5h-3.5M7.5 16H4V8.5M7.5 13.5h9v7h-9zM16.75 11v.01';
    case 'LOCKERS':
      return 'M3.5 4.5h17v15h-17zM9.25 4.5v15M14.75 4.5v15M7 11v2M12.5 11v2M18 11v2';
    case 'ENTRANCE':
      return 'M12 20.5v-14M6.5 12 12 6.5l5.5 5.5M4 3h16';
    case 'STORE':
      return 'M4 8.5 12 4.5l8 4v8l-8 4-8-4zM4 8.5l8 4 8-4M12 12.5v8';
    default:
      return assertNever(kind);
  }
}
