package io.zonegraph.http.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose request it is, by who has connected and what it says; lines of the header are told apart by a semicolon. */
class ClientAddressesTest {

    private static final String PROXIES = "10.0.0.0/8,192.0.2.1,2001:db8:aa::/48";

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.7      |                                        | 203.0.113.7
            203.0.113.7      | 198.51.100.1                           | 203.0.113.7
            203.0.113.7      | 10.0.0.1                               | 203.0.113.7
            10.1.2.3         |                                        | 10.1.2.3
            10.1.2.3         | 198.51.100.1                           | 198.51.100.1
            10.1.2.3         | 6.6.6.6, 198.51.100.1                  | 198.51.100.1
            10.1.2.3         | 10.9.9.9, 198.51.100.1                 | 198.51.100.1
            10.1.2.3         | 6.6.6.6, 198.51.100.1, 192.0.2.1       | 198.51.100.1
            10.1.2.3         | 6.6.6.6 ; 198.51.100.1 ; 10.4.4.4      | 198.51.100.1
            10.1.2.3         | 192.0.2.1, 10.4.4.4                    | 192.0.2.1
            10.1.2.3         | 198.51.100.1:51234                     | 198.51.100.1
            10.1.2.3         | 2001:db8:1::5                          | 2001:db8:1::5
            10.1.2.3         | [2001:db8:1::5]:443                    | 2001:db8:1::5
            10.1.2.3         | 198.51.100.1, unknown                  | 10.1.2.3
            10.1.2.3         | 198.51.100.1, , 10.4.4.4               | 10.4.4.4
            10.1.2.3         | localhost                              | 10.1.2.3
            2001:db8:aa::1   | 198.51.100.1                           | 198.51.100.1
            2001:db8:ab::1   | 198.51.100.1                           | 2001:db8:ab::1
            ::ffff:10.1.2.3  | 198.51.100.1                           | 198.51.100.1
            """)
    void only_proxies_of_ours_are_believed(String peer, String header, String client) throws Exception {
        List<String> lines = header == null ? List.of() : List.of(header.split(";"));
        assertEquals(InetAddress.getByName(client), addresses(PROXIES).client(InetAddress.getByName(peer), lines));
    }

    @Test
    void a_header_of_thousands_of_proxies_is_looked_at_for_a_few() throws Exception {
        String all = "198.51.100.1" + ",10.0.0.2".repeat(5_000);
        assertEquals(
                InetAddress.getByName("10.0.0.2"),
                addresses(PROXIES).client(InetAddress.getByName("10.0.0.1"), List.of(all)));
    }

    @Test
    void without_proxies_nobody_is_believed() throws Exception {
        InetAddress near = InetAddress.getByName("127.0.0.1");
        assertEquals(near, addresses(null).client(near, List.of("198.51.100.1")));
        assertNull(addresses(null).client(null, List.of("198.51.100.1")));
    }

    @Test
    void what_one_customer_may_choose_from_is_one_client() throws Exception {
        assertEquals(client("2001:db8:1:2::1"), client("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertNotEquals(client("2001:db8:1:2::1"), client("2001:db8:1:3::1"));
        assertNotEquals(client("203.0.113.7"), client("203.0.113.8"));
        assertEquals(client("::ffff:203.0.113.7"), client("203.0.113.7"));
        assertNotEquals(client("::1"), client("0.0.0.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "proxy.example.org", "10.0.0", "2001:db8::/129"})
    void what_is_no_network_stops_the_start(String network) {
        var refused = assertThrows(IllegalArgumentException.class, () -> addresses(network));
        assertTrue(refused.getMessage().contains("zonegraph.clients.trusted-proxies: " + network), refused.toString());
    }

    private static ClientAddress client(String address) throws Exception {
        return ClientAddress.of(InetAddress.getByName(address));
    }

    private static ClientAddresses addresses(String proxies) {
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(ClientConfig.class);
        if (proxies != null) {
            builder.withDefaultValue("zonegraph.clients.trusted-proxies", proxies);
        }
        return new ClientAddresses(builder.build().getConfigMapping(ClientConfig.class));
    }
}
