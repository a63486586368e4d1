/** Why doctors may point to a host without a moderator's look. Subdomains count; reviewed with each version of the checks. */
export interface ReferenceHost {
  readonly host: string;
  readonly reason: string;
}

const health = 'public health service or agency, answers for what it publishes';
const library = 'public library of medicine or evidence, edited';
const society = 'learned society of the field';
const charity = 'registered patient charity or foundation with medical review';
const clinic = 'teaching hospital with medically reviewed patient pages';
const journal = 'peer-reviewed journal';

/**
 * The allow-list. Not on it, on purpose: encyclopaedias and forums that anybody edits (Wikipedia, Reddit: the page that was
 * meant is not the page that is read), video and social sites, shops, shorteners, and whole registries that hand out
 * names to anybody. `webmd.com` is commercial and stays for its physician-reviewed patient pages.
 */
export const referenceHosts: readonly ReferenceHost[] = [
  ...['nhs.uk', 'nhs.scot', 'gov.uk', 'hse.ie', 'gov.tw', 'cdc.gov', 'nih.gov', 'medlineplus.gov', 'fda.gov', 'va.gov', 'samhsa.gov', 'womenshealth.gov', 'healthdirect.gov.au', 'health.gov.au', 'canada.ca', 'who.int', 'europa.eu', 'mohfw.gov.in', 'nimhans.ac.in', 'icmr.gov.in'].map((host) => ({ host, reason: health })),
  ...['nice.org.uk', 'cochrane.org', 'cochranelibrary.com', 'msdmanuals.com', 'merckmanuals.com', 'patient.info', 'sign.ac.uk', 'breastfeedingnetwork.org.uk', 'medicines.org.uk'].map((host) => ({ host, reason: library })),
  ...['aan.com', 'brainandlife.org', 'apa.org', 'psychiatry.org', 'rcpsych.ac.uk', 'theabn.org', 'ean.org', 'ilae.org', 'movementdisorders.org', 'mdsabstracts.org', 'americanheadachesociety.org', 'ihs-headache.org', 'indianpsychiatricsociety.org', 'neuro.org.tw', 'sop.org.tw', 'epilepsy.org.tw', 'tds.org.tw', 'taiwanheadache.com.tw', 'stroke.org.tw'].map((host) => ({ host, reason: society })),
  ...['als.org', 'alz.org', 'alzheimers.org.uk', 'alzint.org', 'dementiauk.org', 'epilepsy.com', 'epilepsy.org.uk', 'epilepsysociety.org.uk', 'headaches.org', 'americanmigrainefoundation.org', 'migrainetrust.org', 'mind.org.uk', 'mndassociation.org', 'mssociety.org.uk', 'nationalmssociety.org', 'mstrust.org.uk', 'nami.org', 'parkinson.org', 'parkinsons.org.uk', 'michaeljfox.org', 'samaritans.org', 'rethink.org', 'anxietyuk.org.uk', 'adaa.org', 'ocduk.org', 'iocdf.org', 'stroke.org', 'stroke.org.uk', 'heart.org', 'bhf.org.uk', 'brainandspine.org.uk', 'headway.org.uk', 'gbs-cidp.org', 'myasthenia.org', 'rarediseases.org', 'neurosymptoms.org', 'tada2002.org.tw', 'mnda.org.tw', 'mhf.org.tw'].map((host) => ({ host, reason: charity })),
  ...['clevelandclinic.org', 'hopkinsmedicine.org', 'mayoclinic.org', 'massgeneral.org', 'ntuh.gov.tw', 'vghtpe.gov.tw', 'cgmh.org.tw', 'aiims.edu', 'webmd.com'].map((host) => ({ host, reason: clinic })),
  ...['bmj.com', 'jamanetwork.com', 'nejm.org', 'thelancet.com', 'neurology.org'].map((host) => ({ host, reason: journal })),
];
