package audiototext.adapters.speech;

import audiototext.domain.recording.Language;
import java.nio.file.Path;
import java.util.Locale;

/** Prompts in other languages than English. */
enum Spoken {
    FRENCH(
            "fr",
            "Tous nos préposés sont présentement occupés. Votre appel est important pour nous, merci de bien vouloir"
                    + " patienter afin de conserver votre priorité d'appel."),
    SPANISH(
            "es",
            "El número que usted ha marcado está fuera de servicio. Por favor verifique el número y vuelva a intentar."),
    ITALIAN(
            "it",
            "Tutti gli operatori della ditta sono al momento impegnati con altri clienti. Rimanga in linea e la sua"
                    + " chiamata verrà risposta secondo l'ordine in cui è stata ricevuta."),
    RUSSIAN(
            "ru",
            "В данный момент все операторы заняты. Пожалуйста, оставайтесь на линии - ваш вызов будет принят в порядке"
                    + " очереди.");

    private final Language language;
    private final String said;

    Spoken(String tag, String said) {
        this.language = new Language(tag);
        this.said = said;
    }

    Path file() {
        return Speech.file(name().toLowerCase(Locale.ROOT) + ".ogg");
    }

    Language language() {
        return language;
    }

    String said() {
        return said;
    }
}
