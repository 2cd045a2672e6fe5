import 'client-only';

/** WeChat saves no file that a page made (PLATFORM): there words are copied instead. */
export const takesFiles = (): boolean => !/MicroMessenger/i.test(navigator.userAgent);

/** Browsers read the file a moment after the click (ms). */
const RELEASE_MS = 60_000;

/** Hands a file to the phone: to its downloads, or to what opens such files. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_MS);
}

/**
 * Offers a file to the phone's other apps. `false`: this browser cannot, or the person chose nothing; then nothing happened.
 */
export async function shareFile(file: File): Promise<boolean> {
  if (!navigator.canShare?.({ files: [file] })) return false;
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch {
    return false;
  }
}
