import type { PageSample } from '../types'

export const accessibility: PageSample = {
  key: 'accessibility',
  title: 'Accessibility',
  summary: 'What we have done so that everyone can use this hub, what has been tested, and what has not.',
  body: `We want everybody to be able to read this hub, including people who use a screen reader, speech recognition, a keyboard alone, large text or an old phone.

## What you can do here

- read and search every public page without JavaScript and without an account
- reach everything with the keyboard, and see where you are
- zoom in: the page becomes one column, as it does on a phone
- choose dark colours or less movement in your device’s settings, and the pages follow
- print a page and get the text without menus

Pictures beside the titles are patterns. They carry no information, so screen readers skip them. Pictures that say something have a description.

## PDFs and other files

Case studies, policies and guidance can be saved as PDF. These are made from the same text as the page, with headings, lists, tables and links marked for screen readers, and a title and language. We checked all those of the sample content with veraPDF, a program that tests for the standard PDF/UA: it found no fault. Nobody has yet read them with a screen reader for us. The page itself is the better choice if you can use it.

Sample policies come as a Word document and as a PDF. Both have real headings, lists and table heads, a title and a stated language, so that a screen reader can move through them. The text of each policy also stands on its own page on the hub. Files that employers give us may be less good; tell us and we will ask for a better one.

## How it has been tested

The software is tested each time it changes. An automated checker (axe) looks at every kind of public page and at what can go wrong on it: on wide and narrow screens, in light, dark and high-contrast colours, with scripts and without. Other tests go through pages with the keyboard alone, zoom to 400 %, widen the spacing of the text and send forms empty.

:::note
Automated checks find some problems and miss others. This hub has **not** yet been audited by an independent specialist, nor tested by disabled people who use assistive technology every day. We therefore do not claim that it meets the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, although that is what it is built to meet.
:::

## What we know is not good enough

- Wide tables scroll sideways inside their frame on a small screen.
- We have no British Sign Language or Easy Read versions yet.
- Links to other websites lead to pages that we have not checked.

## If something does not work for you

Tell us through the [contact page](pages:contact): the page, what you wanted to do and, if you like, what you use. We will answer, and we will send you the information in another form if that helps sooner.

If you are not content with our answer, the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com) can advise you about your rights.

This page was written on 2 November 2026 and is reviewed with every larger change of the hub.`,
}
