import { StatusLine as StatusLine_349152fa19da4d2f4123b50b8134cbf3 } from '../../../../src/staff/workflow/status-line'
import { DisclosurePanel as DisclosurePanel_e1ce934eeb9948a902baafc611c85988 } from '../../../../src/staff/disclosure/disclosure-panel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SharePanel as SharePanel_72675da143575fbb0bff7cf292e81785 } from '../../../../src/staff/sharing/share-panel'
import { AnswersPanel as AnswersPanel_a1b9d583ef68f770e298d913a6f5cf24 } from '../../../../src/staff/page-answers/answers-panel'
import { NoDiff as NoDiff_55728d8c7abae5af56801cc51b33fb34 } from '../../../../src/staff/workflow/no-diff'
import { UsesPanel as UsesPanel_f3f2b809533faf15e4d29721391d4803 } from '../../../../src/staff/where-used/uses-panel'
import { FilesAboveList as FilesAboveList_84cad2aadb6633ab76de43edfd6d47b2 } from '../../../../src/staff/transfer/files-above-list'
import { PublishWhenOffered as PublishWhenOffered_f12c54a4b50e05f7112318a7e1b5ddae } from '../../../../src/staff/workflow/publish-button'
import { WhoComes as WhoComes_89bc9bb111e64bd19e8215cb92340382 } from '../../../../src/staff/meetings/who-comes'
import { InviteInterest as InviteInterest_7bfa8bb3cd437351770a158f3d86293b } from '@/staff/invite-interest'
import { MakeDraft as MakeDraft_e0eafadbea791d5f7c6bbd9d5b65c904 } from '@/staff/questions/make-draft'
import { NextSteps as NextSteps_5f5576bc52bcb664ea099635efe01e81 } from '../../../../src/staff/unanswered/next-steps'
import { OwnSignInLink as OwnSignInLink_f071d721e8654ca1ecfe9bcde23b3974 } from '../../../../src/staff/own-sign-in-link'
import { WhoCell as WhoCell_2fedd17b3837418fc881eb68bd35b68d } from '../../../../src/staff/activity/who-cell'
import { DocumentCell as DocumentCell_52816c04d2ccc896bc266edc64e8b3e7 } from '../../../../src/staff/activity/document-cell'
import { ListHead as ListHead_fc2c31eec70ba174488a6bed45977042 } from '../../../../src/staff/activity/list-head'
import { TryWords as TryWords_ddb975bc1acef3a82c27b2db735c8ca9 } from '../../../../src/staff/search-words/try-words'
import { RowLabel as RowLabel_dc3b41cb165801749986ef38ef7c2f4d } from '../../../../src/staff/search-words/row-label'
import { Icon as Icon_f90fa3198f0221deadf20d42de0a2df4 } from '../../../../src/app/(payload)/branding/small-mark'
import { Logo as Logo_72942f1dd406817da7ff50909677f7e2 } from '../../../../src/app/(payload)/branding/logo'
import { NavLinks as NavLinks_3bf76b4e77d2382513671eeb801b8019 } from '../../../../src/staff/nav-links'
import { Dashboard as Dashboard_06bd9d5a9b29affb562b78919a47ee6d } from '../../../../src/staff/dashboard/dashboard'
import { ReportView as ReportView_41ab9ad1cc54146c79a37b6ed1f91397 } from '../../../../src/staff/evaluation/report-view'
import { ImportView as ImportView_77d188b473d79b038ee98a7c8b1ef4e3 } from '../../../../src/staff/transfer/import-view'
import { LinksView as LinksView_a8183d8bf0143959ae53f288278fea6c } from '../../../../src/staff/external-links/links-view'
import { ReportView as ReportView_0111ce48d5a613aa89c96a38d808c57a } from '../../../../src/staff/transfer/report-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/staff/workflow/status-line#StatusLine": StatusLine_349152fa19da4d2f4123b50b8134cbf3,
  "/src/staff/disclosure/disclosure-panel#DisclosurePanel": DisclosurePanel_e1ce934eeb9948a902baafc611c85988,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/staff/sharing/share-panel#SharePanel": SharePanel_72675da143575fbb0bff7cf292e81785,
  "/src/staff/page-answers/answers-panel#AnswersPanel": AnswersPanel_a1b9d583ef68f770e298d913a6f5cf24,
  "/src/staff/workflow/no-diff#NoDiff": NoDiff_55728d8c7abae5af56801cc51b33fb34,
  "/src/staff/where-used/uses-panel#UsesPanel": UsesPanel_f3f2b809533faf15e4d29721391d4803,
  "/src/staff/transfer/files-above-list#FilesAboveList": FilesAboveList_84cad2aadb6633ab76de43edfd6d47b2,
  "/src/staff/workflow/publish-button#PublishWhenOffered": PublishWhenOffered_f12c54a4b50e05f7112318a7e1b5ddae,
  "/src/staff/meetings/who-comes#WhoComes": WhoComes_89bc9bb111e64bd19e8215cb92340382,
  "@/staff/invite-interest#InviteInterest": InviteInterest_7bfa8bb3cd437351770a158f3d86293b,
  "@/staff/questions/make-draft#MakeDraft": MakeDraft_e0eafadbea791d5f7c6bbd9d5b65c904,
  "/src/staff/unanswered/next-steps#NextSteps": NextSteps_5f5576bc52bcb664ea099635efe01e81,
  "/src/staff/own-sign-in-link#OwnSignInLink": OwnSignInLink_f071d721e8654ca1ecfe9bcde23b3974,
  "/src/staff/activity/who-cell#WhoCell": WhoCell_2fedd17b3837418fc881eb68bd35b68d,
  "/src/staff/activity/document-cell#DocumentCell": DocumentCell_52816c04d2ccc896bc266edc64e8b3e7,
  "/src/staff/activity/list-head#ListHead": ListHead_fc2c31eec70ba174488a6bed45977042,
  "/src/staff/search-words/try-words#TryWords": TryWords_ddb975bc1acef3a82c27b2db735c8ca9,
  "/src/staff/search-words/row-label#RowLabel": RowLabel_dc3b41cb165801749986ef38ef7c2f4d,
  "/src/app/(payload)/branding/small-mark#Icon": Icon_f90fa3198f0221deadf20d42de0a2df4,
  "/src/app/(payload)/branding/logo#Logo": Logo_72942f1dd406817da7ff50909677f7e2,
  "/src/staff/nav-links#NavLinks": NavLinks_3bf76b4e77d2382513671eeb801b8019,
  "/src/staff/dashboard/dashboard#Dashboard": Dashboard_06bd9d5a9b29affb562b78919a47ee6d,
  "/src/staff/evaluation/report-view#ReportView": ReportView_41ab9ad1cc54146c79a37b6ed1f91397,
  "/src/staff/transfer/import-view#ImportView": ImportView_77d188b473d79b038ee98a7c8b1ef4e3,
  "/src/staff/external-links/links-view#LinksView": LinksView_a8183d8bf0143959ae53f288278fea6c,
  "/src/staff/transfer/report-view#ReportView": ReportView_0111ce48d5a613aa89c96a38d808c57a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
