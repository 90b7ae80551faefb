/** Adds an organisation from public facts, with where they were read. */
import { useMemo, useState } from 'preact/hooks';
import { foldText } from '#core/network.ts';
import { MEMBER_KINDS, SECTORS, type Visibility } from '#core/vocabulary.ts';
import { countryOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldGroup, Form, FormFoot } from '../../ui/form.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Select } from '../../ui/select.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import type { DeskMember } from '../desk-api.ts';
import { list, listed } from '../state/desk.ts';
import { EMPTY_LISTING, type Listing, listingFrom } from '../state/listing.ts';
import { deskText } from '../text/desk-text.ts';
import './list-form.css';
import { LongText } from '../../ui/long-text.tsx';

const LEVELS = ['private', 'network', 'public'] as const satisfies Visibility[];

type ListFormProps = { members: readonly DeskMember[]; words: Words };

export function ListForm({ members, words }: ListFormProps) {
  const [listing, setListing] = useState<Listing>(EMPTY_LISTING);
  const change = (part: Partial<Listing>) => setListing({ ...listing, ...part });
  const send = () => list.run(listingFrom(listing));
  if (listed.value !== null && listed.value === listing.name.trim()) {
    return (
      <>
        <Verdict headline={deskText.added(listed.value)} />
        <Button
          onClick={() => {
            listed.value = null;
            setListing(EMPTY_LISTING);
          }}
        >
          {deskText.open}
        </Button>
      </>
    );
  }
  const isPublic = listing.visibility === 'public';
  return (
    <div class="list-form">
      <Form onSend={() => (isPublic ? undefined : send())}>
        <TextField
          label={deskText.fieldName}
          type="text"
          maxLength={200}
          isRequired
          value={listing.name}
          onInput={(name) => change({ name })}
        />
        <TwinNote name={listing.name} members={members} />
        <TextField
          label={deskText.acronym}
          type="text"
          maxLength={40}
          value={listing.acronym}
          onInput={(acronym) => change({ acronym })}
        />
        <Select
          label={deskText.kind}
          choices={MEMBER_KINDS.map((id) => ({ id, label: pagesText.memberKinds[id] }))}
          chosen={listing.kind}
          onChoose={(kind) => change({ kind })}
        />
        <SectorSwitches listing={listing} onChange={change} />
        <CountryField listing={listing} words={words} onChange={change} />
        <LongText
          label={deskText.describe}
          maxLength={2000}
          value={listing.description}
          onInput={(description) => change({ description })}
        />
        <TextField
          label={deskText.website}
          hint={deskText.websiteHint}
          type="text"
          maxLength={500}
          value={listing.website}
          onInput={(website) => change({ website })}
        />
        <SourceFields listing={listing} onChange={change} />
        <Select
          label={deskText.visibility}
          hint={deskText.visibilityHint}
          choices={LEVELS.map((id) => ({ id, label: deskText.visibilities[id] }))}
          chosen={listing.visibility}
          onChoose={(visibility) => change({ visibility })}
        />
        <FormFoot>
          {isPublic ? (
            <SureButton
              action={deskText.addGo}
              label={deskText.addGo}
              question={deskText.addPublicSure}
              weight="normal"
              onSure={send}
            />
          ) : (
            <Button type="submit" weight="main">
              {deskText.addGo}
            </Button>
          )}
        </FormFoot>
        <ActionNote of={list} />
      </Form>
    </div>
  );
}

function TwinNote({ name, members }: { name: string; members: readonly DeskMember[] }) {
  const known = useMemo(
    () => new Map(members.flatMap(({ name, acronym }) => [name, acronym ?? name].map((one) => [foldText(one), name]))),
    [members],
  );
  const twin = known.get(foldText(name.trim()));
  return twin === undefined ? null : <p role="status">{deskText.twin(twin)}</p>;
}

type PartProps = { listing: Listing; onChange: (part: Partial<Listing>) => void };

function SectorSwitches({ listing: { sectors }, onChange }: PartProps) {
  return (
    <FieldGroup title={deskText.sectors}>
      {SECTORS.map((sector) => (
        <Switch
          key={sector}
          label={text.sectors[sector]}
          isOn={sectors.includes(sector)}
          onChange={(isOn) =>
            onChange({ sectors: SECTORS.filter((one) => (one === sector ? isOn : sectors.includes(one))) })
          }
        />
      ))}
    </FieldGroup>
  );
}

function CountryField({ listing: { countries }, words, onChange }: PartProps & { words: Words }) {
  const options = useMemo(
    () => countryOptions(words.countries.filter(({ code }) => !countries.includes(code))),
    [words, countries],
  );
  return (
    <FieldGroup title={deskText.countries}>
      <PickedList>
        {countries.map((code) => (
          <Picked
            key={code}
            name={words.country(code)}
            onRemove={() => onChange({ countries: countries.filter((one) => one !== code) })}
          />
        ))}
      </PickedList>
      <Combobox
        label={deskText.countryAdd}
        placeholder={deskText.countryAdd}
        nothing={deskText.countryNone}
        options={options}
        onPick={(code) => onChange({ countries: [...countries, code] })}
      />
    </FieldGroup>
  );
}

function SourceFields({ listing: { source }, onChange }: PartProps) {
  const change = (part: Partial<Listing['source']>) => onChange({ source: { ...source, ...part } });
  return (
    <FieldGroup title={deskText.source}>
      <TextField
        label={deskText.sourceTitle}
        type="text"
        maxLength={200}
        isRequired
        value={source.title}
        onInput={(title) => change({ title })}
      />
      <TextField
        label={deskText.publisher}
        type="text"
        maxLength={200}
        isRequired
        value={source.publisher}
        onInput={(publisher) => change({ publisher })}
      />
      <TextField
        label={deskText.sourceUrl}
        hint={deskText.websiteHint}
        type="text"
        maxLength={500}
        value={source.url}
        onInput={(url) => change({ url })}
      />
      <TextField
        label={deskText.sourceDate}
        hint={deskText.sourceDateHint}
        type="text"
        maxLength={10}
        isRequired
        value={source.date}
        onInput={(date) => change({ date })}
      />
      <TextField
        label={deskText.licence}
        type="text"
        maxLength={200}
        isRequired
        value={source.licence}
        onInput={(licence) => change({ licence })}
      />
    </FieldGroup>
  );
}
