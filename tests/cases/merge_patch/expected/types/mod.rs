// @generated
//! The types of the API.

mod item;
mod note;
mod thing;
mod thing_patch;

pub use self::item::{Item, ItemMergePatch};
pub use self::note::Note;
pub use self::thing::{
    Thing, ThingInner, ThingKind, ThingMergePatch, ThingMergePatchInner,
};
pub use self::thing_patch::ThingPatch;
