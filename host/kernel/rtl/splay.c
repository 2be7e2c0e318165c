/*
 * Splay links: a binary tree whose root is its own parent. Touching a node rotates it to the root.
 */
#include <ntifs.h>

static BOOLEAN RtlpIsRoot(PRTL_SPLAY_LINKS Links) { return Links->Parent == Links; }

static void RtlpReplaceChild(PRTL_SPLAY_LINKS Old, PRTL_SPLAY_LINKS New) {
    PRTL_SPLAY_LINKS Parent = Old->Parent;

    if (Parent == Old) {
        New->Parent = New;
        return;
    }
    if (Parent->LeftChild == Old) {
        Parent->LeftChild = New;
    } else {
        Parent->RightChild = New;
    }
    New->Parent = Parent;
}

/* Move a node above its parent. */
static void RtlpRotate(PRTL_SPLAY_LINKS Links) {
    PRTL_SPLAY_LINKS Parent = Links->Parent;
    PRTL_SPLAY_LINKS Middle;

    RtlpReplaceChild(Parent, Links);
    if (Parent->LeftChild == Links) {
        Middle = Links->RightChild;
        Parent->LeftChild = Middle;
        Links->RightChild = Parent;
    } else {
        Middle = Links->LeftChild;
        Parent->RightChild = Middle;
        Links->LeftChild = Parent;
    }
    if (Middle != NULL) {
        Middle->Parent = Parent;
    }
    Parent->Parent = Links;
}

PRTL_SPLAY_LINKS RtlSplay(PRTL_SPLAY_LINKS Links) {
    while (!RtlpIsRoot(Links)) {
        PRTL_SPLAY_LINKS Parent = Links->Parent;

        if (!RtlpIsRoot(Parent)) {
            BOOLEAN SameSide =
                (Parent->LeftChild == Links) == (Parent->Parent->LeftChild == Parent);

            RtlpRotate(SameSide ? Parent : Links);
        }
        RtlpRotate(Links);
    }
    return Links;
}

PRTL_SPLAY_LINKS RtlSubtreeSuccessor(PRTL_SPLAY_LINKS Links) {
    PRTL_SPLAY_LINKS Node = Links->RightChild;

    while (Node != NULL && Node->LeftChild != NULL) {
        Node = Node->LeftChild;
    }
    return Node;
}

PRTL_SPLAY_LINKS RtlSubtreePredecessor(PRTL_SPLAY_LINKS Links) {
    PRTL_SPLAY_LINKS Node = Links->LeftChild;

    while (Node != NULL && Node->RightChild != NULL) {
        Node = Node->RightChild;
    }
    return Node;
}

PRTL_SPLAY_LINKS RtlRealSuccessor(PRTL_SPLAY_LINKS Links) {
    PRTL_SPLAY_LINKS Node = RtlSubtreeSuccessor(Links);

    if (Node != NULL) {
        return Node;
    }
    for (Node = Links; !RtlpIsRoot(Node); Node = Node->Parent) {
        if (Node->Parent->LeftChild == Node) {
            return Node->Parent;
        }
    }
    return NULL;
}

PRTL_SPLAY_LINKS RtlRealPredecessor(PRTL_SPLAY_LINKS Links) {
    PRTL_SPLAY_LINKS Node = RtlSubtreePredecessor(Links);

    if (Node != NULL) {
        return Node;
    }
    for (Node = Links; !RtlpIsRoot(Node); Node = Node->Parent) {
        if (Node->Parent->RightChild == Node) {
            return Node->Parent;
        }
    }
    return NULL;
}

/* Put Other, which is outside of or below Links, where Links is. */
static void RtlpTakePlace(PRTL_SPLAY_LINKS Links, PRTL_SPLAY_LINKS Other) {
    RtlpReplaceChild(Links, Other);
    Other->LeftChild = Links->LeftChild;
    Other->RightChild = Links->RightChild;
    if (Other->LeftChild != NULL) {
        Other->LeftChild->Parent = Other;
    }
    if (Other->RightChild != NULL) {
        Other->RightChild->Parent = Other;
    }
}

/* Take a node with at most one child out; the node that is nearest to it now, or NULL. */
static PRTL_SPLAY_LINKS RtlpUnlink(PRTL_SPLAY_LINKS Links) {
    PRTL_SPLAY_LINKS Child = Links->LeftChild != NULL ? Links->LeftChild : Links->RightChild;
    PRTL_SPLAY_LINKS Parent = Links->Parent;

    if (Child != NULL) {
        RtlpReplaceChild(Links, Child);
        return RtlpIsRoot(Child) ? Child : Child->Parent;
    }
    if (Parent == Links) {
        return NULL;
    }
    if (Parent->LeftChild == Links) {
        Parent->LeftChild = NULL;
    } else {
        Parent->RightChild = NULL;
    }
    return Parent;
}

static PRTL_SPLAY_LINKS RtlpRemove(PRTL_SPLAY_LINKS Links) {
    PRTL_SPLAY_LINKS Other;
    PRTL_SPLAY_LINKS Near;

    if (Links->LeftChild == NULL || Links->RightChild == NULL) {
        return RtlpUnlink(Links);
    }
    Other = RtlSubtreePredecessor(Links);
    Near = RtlpUnlink(Other);
    RtlpTakePlace(Links, Other);
    return Near == Links ? Other : Near;
}

PRTL_SPLAY_LINKS RtlDelete(PRTL_SPLAY_LINKS Links) {
    PRTL_SPLAY_LINKS Near = RtlpRemove(Links);

    return Near == NULL ? NULL : RtlSplay(Near);
}

void RtlDeleteNoSplay(PRTL_SPLAY_LINKS Links, PRTL_SPLAY_LINKS *Root) {
    PRTL_SPLAY_LINKS Near = RtlpRemove(Links);

    while (Near != NULL && !RtlpIsRoot(Near)) {
        Near = Near->Parent;
    }
    *Root = Near;
}
