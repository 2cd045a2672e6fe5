/** 店主 店长 店员 (ARCHITECTURE: access). The phone that opens a shop is its owner. */
export const ROLES = ['owner', 'manager', 'staff'] as const;
export type Role = (typeof ROLES)[number];
