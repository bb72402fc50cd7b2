//! An object of which some members were read already, as a source to decode from.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Error, MapAccess};
use serde_json::Value;

use super::attempts::located;
use super::json_tree::{Key, Node};
use super::misfit::{Misfit, Step};

/// Members with their values, in the document's order.
pub(super) type Members = Vec<(Cow<'static, str>, Value)>;

/// The members that are still in the document. Its end may be asked for twice.
#[derive(Debug)]
pub(super) struct Rest<A> {
    pub(super) members: A,
    pub(super) ended: bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Rest<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if self.ended {
            return Ok(None);
        }
        let key = self.members.next_key_seed(seed)?;
        self.ended = key.is_none();
        Ok(key)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.members.next_value_seed(seed)
    }
}

/// The members that were read already, and then the others.
pub(super) struct Replay<A> {
    pub(super) before: <Members as IntoIterator>::IntoIter,
    /// The member whose name was asked for, if it is one of those.
    pub(super) current: Option<(Cow<'static, str>, Value)>,
    pub(super) rest: Rest<A>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let Some((key, value)) = self.before.next() else {
            return self.rest.next_key_seed(seed);
        };
        let name = Key(key.clone().into_owned());
        self.current = Some((key, value));
        seed.deserialize(name).map(Some).map_err(lift)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        let Some((key, value)) = self.current.take() else {
            return self.rest.next_value_seed(seed);
        };
        Node::of_document(value)
            .decode_below(Step::Key(key.into_owned()), seed)
            .map_err(lift)
    }
}

/// A misfit in what was read already, as an error of whatever is being decoded.
pub(super) fn lift<E: Error>(misfit: Misfit) -> E {
    E::custom(located(misfit))
}
