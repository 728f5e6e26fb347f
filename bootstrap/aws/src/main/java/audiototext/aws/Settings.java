package audiototext.aws;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The AWS flavour's settings. */
@ConfigMapping(prefix = "audio-to-text")
public interface Settings {

    /** The S3 bucket that holds audio and text. */
    String bucket();

    /** ARN of the KMS key for audio and text; without one, S3's own keys. */
    Optional<String> encryptionKey();

    /** Custom vocabularies in Transcribe, each with its language: {@code en-US=names;de-DE=namen}. */
    Optional<String> vocabulary();

    /** Who mails come from: {@code Audio to Text <audio@example.org>}, an address that SES has verified. */
    String mailSender();

    /** The SES configuration set of the mails. */
    Optional<String> mailConfigurationSet();

    /**
     * The address of Cognito's managed pages, {@code https://….auth.REGION.amazoncognito.com}. Without one, signing out
     * is as OpenID Connect describes it.
     */
    Optional<URI> cognitoDomain();

    /** Where people manage, and can delete, their account at the identity provider; the farewell page links to it. */
    Optional<URI> accountPage();

    /**
     * Whether an e-mail address counts only if the provider says that it has verified it ({@code email_verified}). To be
     * switched off for a provider that vouches for its addresses and does not say so; one that it calls unverified never
     * counts.
     */
    @WithDefault("true")
    boolean emailNeedsClaim();
}
