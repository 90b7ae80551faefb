import { useEffect, useState } from 'preact/hooks';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { HideControl } from '../parts/hide-control.tsx';
import { PlainList } from '../parts/plain-list.tsx';
import { codeInLink, forgetEarlier, hideWithCode, isDone } from '../state/hide.ts';
import { hideText } from '../text/hide-text.ts';

export function HideNowPage() {
  useEffect(forgetEarlier, []);
  return isDone.value ? <Done /> : <WithCode key={codeInLink.value} />;
}

function WithCode() {
  const words = hideText.withCode;
  const [code, setCode] = useState(codeInLink.value);
  const hide = () => hideWithCode.run(code);
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={hideText.now}>
        <Form onSend={hide}>
          <TextField
            label={words.code}
            hint={words.codeHint}
            type="text"
            isRequired
            maxLength={100}
            value={code}
            onInput={setCode}
          />
          <HideControl label={words.hide} of={hideWithCode} onHide={hide} />
        </Form>
      </Section>
      <Section title={words.happens}>
        <PlainList lines={words.happensLines} />
      </Section>
    </Page>
  );
}

function Done() {
  const words = hideText.withCode;
  return (
    <Page title={words.done} lead={words.doneLead}>
      <Section title={words.next}>
        <Stack>
          <PlainList lines={words.nextLines} />
          <Prose paragraphs={[words.leave]} />
        </Stack>
      </Section>
    </Page>
  );
}
