/** The outline of an icon: an SVG path drawn by line on a field of 24 by 24. */
export type IconShape = string & { readonly __icon?: true };

/** Places and spaces. */
export const homeIcon: IconShape = 'M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10 20v-5.5h4V20';
export const officeIcon: IconShape =
  'M4 20.5h16M6 20.5V4.5h8v16M14 9.5h4.5v11M9 8h2M9 11.5h2M9 15h2M16.25 13v.01M16.25 16.5v.01';
export const deskIcon: IconShape = 'M3 13h18M5 13v7M19 13v7M7.5 4h9v6h-9zM12 10v3';
export const roomIcon: IconShape = 'M4.5 20.5h15M7 20.5v-17h10v17M13.5 12v.01';
export const parkingIcon: IconShape = 'M4.5 4.5h15v15h-15zM9.5 17V7.5h3.25a2.9 2.9 0 0 1 0 5.8H9.5';
export const lockerIcon: IconShape = 'M6 3.5h12v17H6zM9.5 7h5M9.5 9.5h5M14.75 13.5v2.5';
export const liftIcon: IconShape = 'M5 3.5h14v17H5zM9 10.5 12 7l3 3.5zM9 13.5l3 3.5 3-3.5z';
export const planIcon: IconShape = 'M3.5 5.5 9 3.5l6 2 5.5-2v15l-5.5 2-6-2-5.5 2zM9 3.5v15M15 5.5v15';

/** Days and time. */
export const calendarIcon: IconShape = 'M4 6h16v14H4zM4 10.5h16M8 3.5V6M16 3.5V6';
export const clockIcon: IconShape = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2';
export const bookingsIcon: IconShape = 'M4 6h16v14H4zM4 10.5h16M8 3.5V6M16 3.5V6M9 15.25l2.25 2.25L15.5 13';

/** What a space has. */
export const riseFallIcon: IconShape = 'M12 4v16M8.5 7.5 12 4l3.5 3.5M8.5 16.5 12 20l3.5-3.5';
export const screensIcon: IconShape = 'M3 6h11v8H3zM14 8h7v7h-6M6 18h6M8.5 14v4M18 15v3M16 18h4';
export const quietIcon: IconShape = 'M4 9.5v5h3.5L12 18V6L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5';
export const windowIcon: IconShape = 'M5 3.5h14v17H5zM12 3.5v17M5 12h14';
export const accessibleIcon: IconShape =
  'M11 4.5a.75.75 0 1 0 0-.01M11 8v6h5l2.5 5M11 10.5h4M8.2 11.8a5 5 0 1 0 6.3 6.2';
export const videoIcon: IconShape = 'M3.5 7h11v10h-11zM14.5 11l6-3.5v9l-6-3.5z';
export const whiteboardIcon: IconShape = 'M3.5 4.5h17v11h-17zM12 15.5v2M8 20.5l4-3 4 3M7 11.5l3-3 2.5 2.5L17 8';
export const hearingLoopIcon: IconShape =
  'M7 10a5 5 0 0 1 10 0c0 3.5-3.5 4-3.5 7a2.75 2.75 0 0 1-5 1.5M9.75 10.5a2.25 2.25 0 0 1 4.5 0M4 20.5 7.5 17';
export const chargingIcon: IconShape = 'M13.5 3.5 6 13.5h5l-.5 7 7.5-10h-5z';

/** People. */
export const personIcon: IconShape = 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6';
export const peopleIcon: IconShape =
  'M9 5a3.25 3.25 0 1 0 0 6.5A3.25 3.25 0 0 0 9 5zM3 19.5c.4-3.4 2.8-5 6-5s5.6 1.6 6 5M16 6.2a2.6 2.6 0 1 1 .2 5M17.5 14.6c2 .5 3.2 2 3.5 4.4';

/** Acts. */
export const searchIcon: IconShape = 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3 20.5 20.5';
export const plusIcon: IconShape = 'M12 5v14M5 12h14';
export const minusIcon: IconShape = 'M5 12h14';
export const fitIcon: IconShape = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5';
export const closeIcon: IconShape = 'M6 6l12 12M18 6 6 18';
export const listIcon: IconShape = 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5v.01M4.5 12v.01M4.5 17.5v.01';
export const signOutIcon: IconShape = 'M10 4.5H5v15h5M14.5 8l4 4-4 4M18.5 12H9.5';
export const retryIcon: IconShape = 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5';

/** Directions. */
export const downIcon: IconShape = 'M6 9.5l6 6 6-6';
export const forwardIcon: IconShape = 'M9.5 6l6 6-6 6';
export const backIcon: IconShape = 'M14.5 6l-6 6 6 6';

/** What a message is about. */
export const tickIcon: IconShape = 'M4.5 12.5 9.5 17.5 19.5 6.5';
export const refusalIcon: IconShape = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5v5.5M12 16.25v.01';
export const infoIcon: IconShape = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.75v.01';
export const notInUseIcon: IconShape = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM6 6l12 12';
export const offlineIcon: IconShape =
  'M4 4l16 16M8.5 15.5a5 5 0 0 1 5.6-1M5.5 12.2a9 9 0 0 1 4-2.3M2.8 8.9a13 13 0 0 1 4.2-2.6M12.5 6a13 13 0 0 1 8.7 2.9M15.5 10.2a9 9 0 0 1 3 2M12 19v.01';
export const starIcon: IconShape = 'M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z';
export const helpIcon: IconShape =
  'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.5 9.75a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.75v.01';
