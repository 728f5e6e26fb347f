package audiototext.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Argentina/Buenos_Aires", "Asia/Calcutta", "UTC"})
    void aZoneIsKnownByItsName(String name) {
        assertThat(TimeZones.named(name)).contains(ZoneId.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlantis", "+02:00", "europe/paris", "../etc"})
    void anythingElseIsNoZone(String name) {
        assertThat(TimeZones.named(name)).isEmpty();
    }

    @Test
    void theMenuBeginsWithUtcAndHasTheZonesOfPlaces() {
        assertThat(TimeZones.all())
                .startsWith(ZoneId.of("UTC"))
                .contains(ZoneId.of("Australia/Sydney"), ZoneId.of("Pacific/Auckland"))
                .doesNotContain(ZoneId.of("Etc/GMT+4"), ZoneOffset.UTC)
                .doesNotHaveDuplicates();
    }
}
