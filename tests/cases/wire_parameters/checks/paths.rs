use super::{COLOR, awkward_list, list, refused, sent, target};
use crate::runtime::formats::{Date, DateTime, Uuid};
use crate::wire_parameters::expected::types::{TypedKind, TypedKindsItem, TypedLevel};

#[tokio::test]
async fn simple() {
    assert_eq!(
        target(|client| client.simple("blue", &list(), &COLOR)).await,
        "GET /simple/blue/blue,black,brown/R,100,G,200,B,150"
    );
    assert_eq!(
        target(|client| client.simple_exploded(&list(), &COLOR)).await,
        "GET /simple-exploded/blue,black,brown/R=100,G=200,B=150"
    );
}

#[tokio::test]
async fn label() {
    assert_eq!(
        target(|client| client.label("blue", &list(), &COLOR)).await,
        "GET /label/.blue/.blue,black,brown/.R,100,G,200,B,150"
    );
    assert_eq!(
        target(|client| client.label_exploded(&list(), &COLOR)).await,
        "GET /label-exploded/.blue.black.brown/.R=100.G=200.B=150"
    );
}

#[tokio::test]
async fn matrix() {
    assert_eq!(
        target(|client| client.matrix("blue", &list(), &COLOR)).await,
        "GET /matrix/;text=blue/;list=blue,black,brown/;color=R,100,G,200,B,150"
    );
    assert_eq!(
        target(|client| client.matrix_exploded(&list(), &COLOR)).await,
        "GET /matrix-exploded/;list=blue;list=black;list=brown/;R=100;G=200;B=150"
    );
    // The one style that says by the name alone that a value is empty.
    assert_eq!(
        target(|client| client.matrix("", &list(), &COLOR)).await,
        "GET /matrix/;text/;list=blue,black,brown/;color=R,100,G,200,B,150"
    );
}

#[tokio::test]
async fn what_joins_values_is_encoded_inside_of_them() {
    assert_eq!(
        target(|client| client.simple("a/b?c#d%e;f", &awkward_list(), &COLOR)).await,
        "GET /simple/a%2Fb%3Fc%23d%25e%3Bf/a%2Cb,c%20d,e%7Cf,g%3Bh.i/R,100,G,200,B,150"
    );
    assert_eq!(
        target(|client| client.matrix_exploded(&awkward_list(), &COLOR)).await,
        "GET /matrix-exploded/;list=a%2Cb;list=c%20d;list=e%7Cf;list=g%3Bh.i/;R=100;G=200;B=150"
    );
    assert_eq!(
        target(|client| client.label_exploded(&awkward_list(), &COLOR)).await,
        "GET /label-exploded/.a%2Cb.c%20d.e%7Cf.g%3Bh%2Ei/.R=100.G=200.B=150"
    );
}

/// A server takes such a segment for this folder, or for the one above.
#[tokio::test]
async fn values_that_change_the_route_are_refused() {
    for value in [".", "..", "%2e", "%2E", "%2e%2e", ".%2E", ""] {
        let said = refused(|client| client.simple(value, &list(), &COLOR)).await;
        assert!(said.starts_with("simple was not sent: its argument `text` cannot be sent: "));
    }
    for value in [".", "..", ""] {
        let value = [value.to_owned()];
        refused(|client| client.simple("a", &value, &COLOR)).await;
        refused(|client| client.simple_exploded(&value, &COLOR)).await;
    }
    // The prefix of a label makes a folder of what is none by itself.
    for value in ["", "."] {
        refused(|client| client.label(value, &list(), &COLOR)).await;
        refused(|client| client.label_exploded(&[value.to_owned()], &COLOR)).await;
    }
    refused(|client| client.simple("a", &[""; 0], &COLOR)).await;
    refused(|client| client.matrix_exploded(&[""; 0], &COLOR)).await;
}

#[tokio::test]
async fn values_that_only_look_like_folders_stay_in_their_place() {
    for (value, encoded) in [
        ("...", "..."),
        ("../up", "..%2Fup"),
        ("a/../b", "a%2F..%2Fb"),
        ("%2e%2e%2f", "%252e%252e%252f"),
        ("\\", "%5C"),
        ("ü", "%C3%BC"),
    ] {
        assert_eq!(
            target(|client| client.simple(value, &list(), &COLOR)).await,
            format!("GET /simple/{encoded}/blue,black,brown/R,100,G,200,B,150")
        );
    }
}

#[tokio::test]
async fn dates_enums_and_numbers() {
    let day = Date::new("2024-02-29").expect("a date");
    let since = DateTime::new("2024-02-29T01:02:03.5+01:00").expect("a date and time");
    let id = Uuid::new("6ba7b810-9dad-11d1-80b4-00c04fd430c8").expect("a UUID");
    let request = target(|client| {
        client
            .typed(&day, TypedKind::OneTwo)
            .since(&since)
            .kinds(&[TypedKindsItem::AB, TypedKindsItem::C])
            .level(TypedLevel::N2)
            .ratio(0.1)
            .deep(true)
            .id(&id)
    });
    assert_eq!(
        request.await,
        "GET /typed/2024-02-29/one%2Ftwo?since=2024-02-29T01%3A02%3A03.5%2B01%3A00\
         &kinds=a%2Cb,c&level=2&ratio=0.1&deep=true&id=6ba7b810-9dad-11d1-80b4-00c04fd430c8"
    );
}

#[tokio::test]
async fn an_operation_overrides_the_parameters_of_its_path() {
    assert_eq!(
        target(|client| client.overridden(-7, &list())).await,
        "GET /overridden/-7?fields=blue,black,brown"
    );
    assert_eq!(
        target(|client| client.inherited(7).fields(&list())).await,
        "DELETE /overridden/7?fields=blue&fields=black&fields=brown"
    );
}

#[tokio::test]
async fn one_name_in_every_place() {
    let request = sent(|client| client.twice("p", 1).id_header("h").id_cookie("c")).await;
    assert_eq!(
        request.text(),
        "GET /twice/p?id=1 HTTP/1.1\n\
         accept: */*\n\
         cookie: id=c\n\
         host: 127.0.0.1\n\
         id: h\n\
         user-agent: cases\n\n"
    );
}
