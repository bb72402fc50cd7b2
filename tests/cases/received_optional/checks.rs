//! A server that leaves out what its description requires: `required = "received-optional"`.

use super::expected::types::{Answer, AnswerMark, Question, Shape};

fn read(text: &str) -> Result<Answer, serde_json::Error> {
    serde_json::from_str(text)
}

/// What is missing is absent, and the rest is as it came.
#[test]
fn what_is_missing_is_absent() {
    let answer =
        read(r#"{"kind":"answer","labels":[],"shape":{"radius":1.5}}"#).expect("an answer");
    assert_eq!(answer.text, None);
    assert_eq!(answer.score, None);
    assert!(
        read("{}").is_err(),
        "a list is no member that may be absent"
    );
    let Some(Shape::Circle(circle)) = &answer.shape else {
        panic!("{answer:?}");
    };
    assert_eq!((circle.radius, circle.unit.as_deref()), (Some(1.5), None));
}

/// Which variant a value is, is decided by what the description requires.
#[test]
fn variants_are_told_apart_by_what_is_required() {
    let shape: Shape = serde_json::from_str(r#"{"side":2,"unit":"m"}"#).expect("a shape");
    assert!(matches!(shape, Shape::Square(_)), "{shape:?}");
    let shape: Shape = serde_json::from_str(r#"{"unit":"m"}"#).expect("a shape");
    assert!(matches!(shape, Shape::Other(_)), "{shape:?}");
}

/// Null is a value of a member that has to be there, though the field need not tell it from nothing.
#[test]
fn null_is_a_value_where_it_is_promised() {
    let mark: AnswerMark = serde_json::from_str(r#"{"value":null,"by":"a"}"#).expect("a mark");
    assert!(matches!(mark, AnswerMark::Worded(_)), "{mark:?}");
    let mark: AnswerMark = serde_json::from_str(r#"{"value":1,"by":"a"}"#).expect("a mark");
    assert!(matches!(mark, AnswerMark::Counted(_)), "{mark:?}");
}

/// What is sent has all that is required.
#[test]
fn what_is_sent_is_whole() {
    let text = "why".to_owned();
    let sent = serde_json::to_string(&Question { text }).expect("JSON");
    assert_eq!(sent, r#"{"text":"why"}"#);
}
