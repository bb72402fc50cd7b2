//! Two APIs as modules of one crate, which share one runtime: `build.rs` makes them.

use std::convert::Infallible;

include!(concat!(env!("OUT_DIR"), "/clients.rs"));

/// Code of one's own beside them: whether a lamp is lit.
///
/// # Errors
/// The call failed.
pub async fn is_lit(client: &lamps::Client, lamp: &str) -> Result<bool, lamps::Error<Infallible>> {
    let response = client.lamps().get_lamp(lamp).await?;
    Ok(response.body().lit)
}

#[cfg(test)]
mod tests {
    use super::{lamps, rooms};

    #[test]
    fn both_are_there_and_share_the_runtime() {
        let lamps = lamps::Client::builder().build().expect("a client");
        let _: rooms::Client = lamps.core().clone().into();
        let text = r#"{"id": "hall", "lit": true}"#;
        let lamp: lamps::types::Lamp = serde_json::from_str(text).expect("a lamp");
        assert_eq!((lamp.id.as_str(), lamp.lit), ("hall", true));
    }

    #[tokio::test]
    async fn a_call_that_reaches_nobody_fails() {
        let client = lamps::Client::builder();
        let client = client.base_url("http://127.0.0.1:9").build();
        let client = client.expect("a client");
        let error = super::is_lit(&client, "hall").await.expect_err("nobody");
        assert!(error.is_connect(), "{error}");
    }
}
