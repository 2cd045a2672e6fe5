'use client';
import { createContext, useContext } from 'react';

/** By itself, so that a link can ask without carrying the sheet. */
export const InSheet = createContext(false);

/** Whether this is drawn inside a sheet: a link there replaces the sheet's step of the history. */
export const useInSheet = () => useContext(InSheet);
