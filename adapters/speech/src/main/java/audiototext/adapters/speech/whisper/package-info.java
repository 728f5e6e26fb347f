/**
 * Whisper: recognises about a hundred languages, and which of them is spoken. After "Robust Speech Recognition via
 * Large-Scale Weak Supervision" (Radford and others, 2022), section 4.5 and appendix.
 */
package audiototext.adapters.speech.whisper;
