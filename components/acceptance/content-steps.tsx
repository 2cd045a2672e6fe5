import { hrefIn } from '@/components/shell/content-links';
import { RichText } from '@/components/shell/rich-text';
import { Steps } from '@/components/ui/steps';
import type { Pack } from '@/lib/domain/content';

/** Numbered steps in the content's own words and markup. */
export const ContentSteps = ({ steps, pack }: { steps: readonly string[]; pack: Pack }) => (
  <Steps>
    {steps.map((step) => (
      <li key={step}>
        <span>
          <RichText text={step} hrefOf={hrefIn(pack)} />
        </span>
      </li>
    ))}
  </Steps>
);
