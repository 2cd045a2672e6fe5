/**
 * Line drawings on a 24 grid, one path each, so that a page carries only those it imports:
 * `import { check } from '@/components/ui/icons'` and `<Icon of={check} />`.
 * Stroke 1.75, square caps, mitred joins, no fill. A dot is a stroke of almost no length.
 * Here: what the frame, the kit and an answer draw. What only some screens need: `tool-icons.ts`.
 */
export const aa = 'M2.8 18.5 8 5.5l5.2 13M4.6 14.2h6.8M14.5 18.5l3.2-8 3.2 8M15.6 15.8h4.2';
export const ask =
  'M4 4.5h16v12h-8.2l-4.3 3.7v-3.7H4zM9.8 9c.1-1.1 1-1.8 2.2-1.8s2.2.7 2.2 1.8c0 1.4-2.1 1.5-2.1 3M12.1 13.9v.5';
export const back = 'm15 5-7 7 7 7';
export const cal = 'M4 5.5h16V20H4zM4 10.5h16M8.5 3v4M15.5 3v4M8 15l2.5 2.4L16 13.2';
export const check = 'm4.5 12.6 5 5L19.5 6.8';
export const copy = 'M8.5 8.5H20V20H8.5zM15.5 5V4H4v11.5h1';
export const home = 'M4 11.2 12 4l8 7.2M6 9.8V20h4.2v-5.5h3.6V20H18V9.8';
export const inbox = 'M4 14v6h16v-6M12 4v11M7.5 11l4.5 4.5 4.5-4.5';
export const info = 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.5v.5';
export const link =
  'm10 14 4-4M8 11.5l-2.6 2.6a3.2 3.2 0 0 0 4.5 4.5l2.6-2.6M16 12.5l2.6-2.6a3.2 3.2 0 0 0-4.5-4.5L11.5 8';
export const list =
  'm3.6 6 1.6 1.6 3-3.2M3.6 12.4 5.2 14l3-3.2M3.6 18.8l1.6 1.6 3-3.2M12 6.2h8.4M12 12.6h8.4M12 19h8.4';
export const lock = 'M5.5 10.5h13V20h-13zM8.5 10.5V7.3a3.5 3.5 0 0 1 7 0v3.2';
export const logo = 'M5 2.8h14v18.4l-2.33-1.6-2.33 1.6L12 19.6l-2.34 1.6-2.33-1.6L5 21.2zM8.3 10.6l2.7 2.7 4.9-5.4';
export const minus = 'M5 12h14';
export const next = 'm9 5 7 7-7 7';
export const offline = 'M7.2 18.5a4.2 4.2 0 0 1-.4-8.3 5.6 5.6 0 0 1 10.6 1.2 3.6 3.6 0 0 1 1.9 6.3M4 4l16 16';
export const outbox = 'M4 14v6h16v-6M12 15.5V4M7.5 8 12 3.6 16.5 8';
export const plus = 'M5 12h14M12 5v14';
export const saved = 'M7 2.8h10v18.4H7zM9.6 11.8l1.8 1.8 3.2-3.6';
export const search = 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5l5 5';
export const share = 'M12 15V4M8 7.6l4-4.1 4 4.1M7 11H5v9.5h14V11h-2';
export const shop =
  'M5 4h14l2 5.2c0 1.4-1 2.3-2.3 2.3s-2.2-.9-2.2-2.3c0 1.4-1 2.3-2.25 2.3S12 10.6 12 9.2c0 1.4-1 2.3-2.25 2.3S7.5 10.6 7.5 9.2c0 1.4-1 2.3-2.25 2.3S3 10.6 3 9.2zM5 14v6.2h14V14M9.8 20.2v-4.4h4.4v4.4';
export const stop = 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM8.5 12h7';
export const sync = 'M4.5 11a7.7 7.7 0 0 1 13.7-3.8M19.5 13a7.7 7.7 0 0 1-13.7 3.8M18.5 3.5v4h-4M5.5 20.5v-4h4';
export const thumb = 'M3.5 11h4v9.5h-4zM7.5 11.5l3.5-8c1.7 0 2.6 1 2.6 2.6v3.7h6.7l-1.5 10.7H7.5';
export const thumbd = 'M3.5 13h4V3.5h-4zM7.5 12.5l3.5 8c1.7 0 2.6-1 2.6-2.6v-3.7h6.7L18.8 3.5H7.5';
export const warn = 'M12 4l9 16H3zM12 10v4.5M12 17v.5';
export const x = 'm5.5 5.5 13 13M18.5 5.5l-13 13';
