import { paragraphsOf } from '@/lib/domain/answer';
import type { Answer } from '@/lib/domain/content';

/** The question and its answer for search engines (schema.org FAQPage). Data, not a script: no policy has to allow it. */
export function AnswerData({ answer, lang }: { answer: Answer; lang: string }) {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: lang,
    dateModified: answer.checked,
    mainEntity: [
      {
        '@type': 'Question',
        name: answer.question,
        acceptedAnswer: { '@type': 'Answer', text: paragraphsOf(answer).join('\n') },
      },
    ],
  };
  // `</script>` in a text would end the element.
  return <script type="application/ld+json">{JSON.stringify(page).replaceAll('<', '\\u003c')}</script>;
}
