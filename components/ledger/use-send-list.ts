'use client';
import { useTranslations } from 'next-intl';
import { showToast } from '@/components/ui/toast';
import { copyText } from '@/lib/client/clipboard';
import { saveFile, shareFile, takesFiles } from '@/lib/client/save-file';

/** Hands a list out: as a text to paste, or as a sheet to share or keep. */
export function useSendList() {
  const t = useTranslations('ledgerRows.send');
  const say = (text: string) => showToast({ key: 'list', text });
  const copy = async (text: string, said = t('copied')): Promise<void> =>
    say((await copyText(text)) ? said : t('failed'));
  /** `instead` where this browser takes no files. */
  const sendSheet = async (make: () => Promise<Blob | object>, name: string, instead: () => Promise<void>) => {
    if (!takesFiles()) return instead();
    const sheet = await make();
    if (!(sheet instanceof Blob)) return say(t('lost'));
    const file = new File([sheet], `${name}.csv`, { type: sheet.type });
    if (await shareFile(file)) return;
    saveFile(file, file.name);
    say(t('saved'));
  };
  return { copy, sendSheet };
}
