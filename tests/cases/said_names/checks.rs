use serde_json::json;

use super::expected::client::Client;
use super::expected::types::{
    Account, Alike, Bound, Bulb, BulbKind, Colour, Event, FindLampsSearchQuery, FoundLamps, Joined,
    Lamp, LampSocket, Language, Maker, MakerCountry, Payment, PowerState, Protocol, Socket, State,
    Switch,
};
use crate::server::{Answer, Server};
use crate::support::keeps;
use crate::wire;

/// Promise: what an extension names has that name in code, and its own on the wire; what is written inline in it
/// follows.
#[test]
fn names_by_extension() {
    let lamp: Lamp = keeps(json!({
        "w": 5, "b": {"kind": "led"}, "c": "red", "m": {"country": "at"}, "s": {"size": 27}
    }));
    assert_eq!(lamp.power, 5);
    let bulb: Bulb = lamp.bulb.expect("a bulb");
    assert_eq!(bulb.kind, Some(BulbKind::Led));
    assert_eq!(lamp.c, Some(Colour::Red));
    let maker: Maker = lamp.maker.expect("a maker");
    assert_eq!(maker.country, Some(MakerCountry::At));
    let socket: LampSocket = lamp.socket.expect("a socket");
    assert_eq!(socket.size, Some(27));
    let _: FoundLamps = keeps(json!({"all": []}));
}

/// Promise: an enum has the name that `x-ms-enum` gives it, and one type wherever it stands.
#[test]
fn an_enum_of_one_name_is_one_type() {
    let socket: Socket = keeps(json!({"now": "on", "before": "off"}));
    assert_eq!(socket.now, Some(PowerState::On));
    assert_eq!(socket.before, Some(PowerState::Off));
}

#[tokio::test]
async fn parameters_keep_their_names_on_the_wire() {
    let server = Server::start([Answer::json("{}")]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    let call = client.find_lamps("a", FindLampsSearchQuery::Red);
    let call = call.voltage(12).x_trace("t").state(PowerState::On);
    call.await.expect("it is answered");
    let request = server.request();
    assert_eq!(request.line, "GET /lamps/a?q=red&v=12&state=on HTTP/1.1");
    assert_eq!(request.header("x-trace"), Some("t"));
}

#[test]
fn signs_that_belong_to_a_name_are_said() {
    let read = |json| keeps::<Bound>(json);
    assert_eq!(read(json!("<18")), Bound::Less18);
    assert_eq!(read(json!("18-24")), Bound::N1824);
    assert_eq!(read(json!(">=65")), Bound::GreaterEqual65);
    assert_eq!(read(json!("65+")), Bound::N65Plus);
    let read = |json| keeps::<Language>(json);
    assert_eq!(read(json!("C#")), Language::CSharp);
    assert_eq!(read(json!("F#")), Language::FSharp);
    assert_eq!(read(json!("C++")), Language::CPlusPlus);
    assert_eq!(read(json!("C")), Language::C);
}

#[test]
fn acronyms_and_numbers_are_words() {
    let read = |json| keeps::<Protocol>(json);
    assert_eq!(read(json!("TLSv1.2")), Protocol::TlsV12);
    assert_eq!(read(json!("HTTP/2")), Protocol::Http2);
    let account: Account =
        keeps(json!({"enable2FA": true, "is3D": false, "line2Text": "b", "sha256": "c"}));
    assert_eq!(account.enable_2fa, Some(true));
    assert_eq!(account.is_3d, Some(false));
    assert_eq!(account.line2_text.as_deref(), Some("b"));
    assert_eq!(account.sha256.as_deref(), Some("c"));
}

#[test]
fn clashes_say_what_differs_and_no_more() {
    let read = |json| keeps::<Joined>(json);
    assert_eq!(read(json!("a_b")), Joined::AUnderscoreB);
    assert_eq!(read(json!("a-b")), Joined::AMinusB);
    assert_eq!(read(json!("asc")), Joined::AscLower);
    assert_eq!(read(json!("ASC")), Joined::AscUpper);
    assert_eq!(read(json!("n o")), Joined::NSpaceO);
    assert_eq!(read(json!("n_O")), Joined::NUnderscoreO);
}

#[test]
fn names_of_values_by_the_value() {
    assert_eq!(keeps::<Switch>(json!(0)), Switch::Off);
    assert_eq!(keeps::<Switch>(json!(1)), Switch::On);
    assert_eq!(keeps::<Switch>(json!(2)), Switch::N2);
}

#[test]
fn alternatives_are_called_by_what_they_say() {
    assert!(matches!(keeps(json!("idle")), State::Idle(_)));
    assert!(matches!(keeps(json!("gone")), State::Gone(_)));
    assert!(matches!(keeps(json!({"busy": "by"})), State::Busy(_)));
    assert!(matches!(
        keeps(json!({"kind": "opened", "by": "Ada"})),
        Event::Opened(_)
    ));
    assert!(matches!(
        keeps(json!({"card": "c", "code": "1"})),
        Payment::Card(_)
    ));
    assert!(matches!(
        keeps(json!({"iban": "i", "note": "n"})),
        Payment::Iban(_)
    ));
    assert!(matches!(keeps(json!({"id": 1})), Alike::Variant2(_)));
}
