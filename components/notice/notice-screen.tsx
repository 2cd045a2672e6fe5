'use client';
import { lazy, Suspense } from 'react';
import { useNotice } from '@/lib/client/notice';
import { NoticeOpening } from './notice-opening';

// The words of both languages and the drawing come with the notice itself.
const NoticeForm = lazy(() => import('./notice-form').then((module) => ({ default: module.NoticeForm })));

/** 顾客公告 (design j1): when the shop takes which money, for the door, for groups and as text. */
export function NoticeScreen() {
  const notice = useNotice();
  if (!notice) return <NoticeOpening />;
  return (
    <Suspense fallback={<NoticeOpening />}>
      <NoticeForm notice={notice} />
    </Suspense>
  );
}
